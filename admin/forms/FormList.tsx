import { ListBase, useListContext } from 'react-admin';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/lists.css';
import { dayInWords, momentDayInWords } from '../words/dates.js';
import { useToday } from '../words/use-today.js';
import type { FormRow } from './lookups.js';

export default function FormList() {
  const { authorities } = useViewer();
  const [authority] = authorities;
  return (
    <ListBase disableSyncWithLocation perPage={100} filter={authority && { authority: authority.code }} exporter={false} queryOptions={shownInPage}>
      <PageHeading title="Forms" />
      <Found />
    </ListBase>
  );
}

function Found() {
  const { data, isPending, error, refetch } = useListContext<FormRow>();
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Empty says="The authority takes no forms through the portal yet." />;
  return data.map((form) => <FormPanel key={form.id} form={form} />);
}

function FormPanel({ form: { title, purpose, code, versions } }: { form: FormRow }) {
  const today = useToday();
  // Newest first: the first that has begun is the one that new drafts get.
  const current = versions?.find(({ effectiveFrom }) => effectiveFrom != null && effectiveFrom <= today);
  return (
    <section className="panel form-panel" aria-labelledby={`form-${code}`}>
      <h2 id={`form-${code}`}>{title}</h2>
      <p>{purpose}</p>
      <ul className="versions">
        {(versions ?? []).map((version) => (
          <li key={version.id}>
            <a href={`#/forms/${version.id}/show`} className="strong">
              Version {version.number}
            </a>
            <span>
              {version.effectiveFrom && `For drafts begun from ${dayInWords(version.effectiveFrom)}`}
              {version === current && ' (in use)'}
            </span>
            <span className="quiet">{version.publishedAt && `Published ${momentDayInWords(version.publishedAt)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
