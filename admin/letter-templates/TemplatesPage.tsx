import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { LetterTemplatesDocument, type LetterTemplatesQuery, PreviewLetterTemplateDocument, SaveLetterTemplateDocument } from '../gql/graphql.js';
import { Failure } from '../layout/Failure.js';
import { Notice } from '../layout/Notice.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask, send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/process.css';
import '../styles/review.css';

type Template = NonNullable<LetterTemplatesQuery['letterTemplates']>[number];

/** The authority's own words for every letter, with placeholders that are checked and a look at the result. */
export default function TemplatesPage() {
  const [data, setData] = useState<LetterTemplatesQuery | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [code, setCode] = useState('');
  const load = () => ask(LetterTemplatesDocument, {}).then(setData, setError);
  useEffect(() => void load(), []);
  if (error) return <Failure error={error} retry={() => { setError(null); void load(); }} />;
  if (!data) return <Waiting />;
  const templates = data.letterTemplates ?? [];
  const chosen = templates.find((each) => each.code === code) ?? templates[0];
  return (
    <>
      <PageHeading title="Letter templates" />
      <p className="quiet">Each letter ships with words that hold what the law asks for. Put your own in their place; letters that were written before stay as they are.</p>
      <TextField id="template" select fullWidth margin="normal" label="Letter" value={chosen?.code ?? ''} onChange={({ target }) => setCode(target.value)} slotProps={{ select: { native: true } }}>
        {templates.map((each) => (
          <option key={each.code} value={each.code}>
            {each.about === 'BLOCK' ? 'Part of letters' : each.about === 'REVIEW' ? 'Review' : 'Request'}: {each.says}
            {each.own ? ' (your words)' : ''}
          </option>
        ))}
      </TextField>
      {chosen && <Words key={`${chosen.code} ${chosen.version}`} template={chosen} placeholders={data.letterPlaceholders ?? []} reload={load} />}
    </>
  );
}

function Words({ template, placeholders, reload }: { template: Template; placeholders: NonNullable<LetterTemplatesQuery['letterPlaceholders']>; reload: () => Promise<unknown> }) {
  const viewer = useViewer();
  const may = viewer.could('Mutation.saveLetterTemplate');
  const [title, setTitle] = useState(template.title);
  const [body, setBody] = useState(template.body);
  const [preview, setPreview] = useState<{ text: string; problems: string[] } | null>(null);
  const [says, setSays] = useState<{ tone: 'good' | 'bad'; text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setSays(null);
    try {
      await work();
    } catch (error) {
      setSays({ tone: 'bad', text: faultOf(error).message });
    } finally {
      setBusy(false);
    }
  };
  const save = () =>
    act(async () => {
      await send(SaveLetterTemplateDocument, { input: { authority: viewer.authorities[0]?.code ?? '', code: template.code, title, body, expectedVersion: template.version } });
      setSays({ tone: 'good', text: 'Saved. New letters are written with these words.' });
      await reload();
    });
  const look = () => act(async () => setPreview((await ask(PreviewLetterTemplateDocument, { code: template.code, body })).previewLetterTemplate));
  return (
    <div className="template-fields">
      <p className="quiet">
        {template.law}. {template.mustHave.length > 0 && `Must be in it: ${template.mustHave.map((name) => `{{${name}}}`).join(', ')}.`}
      </p>
      {says && <Notice tone={says.tone}>{says.text}</Notice>}
      <TextField id="template-title" label="Title" fullWidth value={title} disabled={!may} onChange={({ target }) => setTitle(target.value)} />
      <TextField id="template-body" label="Words" multiline fullWidth minRows={12} maxRows={30} value={body} disabled={!may} onChange={({ target }) => setBody(target.value)} helperText="A line that begins with # is a heading; an empty line begins a paragraph." />
      <details>
        <summary>Placeholders</summary>
        <dl className="facts">
          {placeholders.map(({ name, says: what }) => (
            <div key={name}>
              <dt>{`{{${name}}}`}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
      {may && (
        <p className="row">
          <Button variant="outlined" onClick={() => void look()} disabled={busy}>
            Look at it
          </Button>
          <Button variant="contained" onClick={() => void save()} disabled={busy || (title === template.title && body === template.body)}>
            Save
          </Button>
        </p>
      )}
      {preview && (
        <section aria-label="The letter with invented values">
          {preview.problems.map((problem) => (
            <Notice key={problem} tone="warning">
              {problem}
            </Notice>
          ))}
          <p className="whole-text letter-words">{preview.text}</p>
        </section>
      )}
    </div>
  );
}
