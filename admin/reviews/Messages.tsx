import Button from '@mui/material/Button';
import { useState } from 'react';
import { type CaseMessageFragment, MarkMessagesReadDocument, WithdrawMessageDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import '../styles/messages.css';
import { momentInWords } from '../words/dates.js';
import { MessageForm } from './MessageForm.js';
import { useReload } from './walk.js';

interface Props {
  of: { review: string } | { assessment: string };
  messages: readonly CaseMessageFragment[] | null;
  settingName: string | undefined;
}

/** What the authority and the setting write to each other. Notes, which the setting never sees, are somewhere else. */
export function Messages({ of, messages, settingName }: Props) {
  const [fault, setFault] = useState<string | null>(null);
  const reload = useReload();
  const threads = threadsOf(messages ?? []);
  const unread = (messages ?? []).filter(({ isUnread, withdrawnAt }) => isUnread && !withdrawnAt);
  const newest = messages?.at(-1);

  const act = async (work: () => Promise<unknown>) => {
    setFault(null);
    try {
      await work();
      await reload();
    } catch (error) {
      setFault(faultOf(error).message);
    }
  };

  return (
    <section className="panel messages-panel" aria-labelledby="messages">
      <h2 id="messages">
        Messages{unread.length > 0 && <span className="unread-count">{unread.length} new</span>}
      </h2>
      <p className="quiet small">With {settingName ?? 'the setting'}. Everybody there who sees this case reads them, and so do caseworkers; the family may ask to. Notes for the authority alone are in the column beside.</p>
      {unread.length > 0 && newest && (
        <Button size="small" variant="outlined" onClick={() => void act(() => send(MarkMessagesReadDocument, { message: newest.id }))}>
          I have read them
        </Button>
      )}
      {fault && <Notice tone="bad">{fault}</Notice>}
      {threads.map((thread) => (
        <details key={thread.id} className="thread" open={thread.unread || threads.length === 1}>
          <summary>
            <h3>{thread.topic}</h3>
            <span className="quiet small">
              {thread.messages.length === 1 ? 'One message' : `${thread.messages.length} messages`}
              {thread.unread && ', new'}
            </span>
          </summary>
          <ol className="thread-messages">
            {thread.messages.map((message) => (
              <li key={message.id} className={message.side === 'AUTHORITY' ? 'of-authority' : 'of-setting'}>
                <p className="small">
                  <strong>{message.writtenByName}</strong>, {message.side === 'AUTHORITY' ? 'for the authority' : 'for the setting'}, {message.writtenAt && momentInWords(message.writtenAt)}
                  {message.isUnread && !message.withdrawnAt && <span className="unread-count">new</span>}
                </p>
                {message.withdrawnAt ? <p className="quiet">Taken back by {message.writtenByName}, {momentInWords(message.withdrawnAt)}.</p> : <p className="whole-text">{message.text}</p>}
                {message.isOwn && !message.withdrawnAt && <TakeBack act={() => act(() => send(WithdrawMessageDocument, { id: message.id }))} />}
              </li>
            ))}
          </ol>
          <MessageForm of={of} thread={thread} />
        </details>
      ))}
      <MessageForm of={of} thread={null} />
    </section>
  );
}

/** Asks once more: the words are gone from the case afterwards. */
function TakeBack({ act }: { act: () => Promise<void> }) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" className="link-button small" onClick={() => setSure(true)}>
        Take back
      </button>
    );
  return (
    <p className="small">
      Nobody reads its words here any more; that there was one stays.{' '}
      <button type="button" className="link-button" onClick={() => void act()}>
        Take it back
      </button>{' '}
      <button type="button" className="link-button" onClick={() => setSure(false)}>
        Leave it
      </button>
    </p>
  );
}

export interface Thread {
  id: string;
  topic: string;
  messages: CaseMessageFragment[];
  unread: boolean;
}

function threadsOf(messages: readonly CaseMessageFragment[]): Thread[] {
  const threads = new Map<string, CaseMessageFragment[]>();
  for (const message of messages) threads.set(message.threadId ?? message.id, [...(threads.get(message.threadId ?? message.id) ?? []), message]);
  return [...threads]
    .map(([id, inIt]) => ({ id, topic: inIt[0]?.topic ?? 'Taken back', messages: inIt, unread: inIt.some(({ isUnread, withdrawnAt }) => isUnread && !withdrawnAt) }))
    .sort((one, other) => (String(one.messages.at(-1)?.writtenAt) < String(other.messages.at(-1)?.writtenAt) ? 1 : -1));
}
