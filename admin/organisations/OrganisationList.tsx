import FormControlLabel from '@mui/material/FormControlLabel';
import Checkbox from '@mui/material/Checkbox';
import { ListBase, useListContext } from 'react-admin';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Pages } from '../layout/Pages.js';
import { SearchField } from '../layout/SearchField.js';
import { usePhone } from '../layout/use-phone.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/worklist.css';
import '../styles/lists.css';
import { counted } from '../words/count.js';
import type { OrganisationRow } from './lookups.js';
import { OrganisationCards } from './OrganisationCards.js';
import { OrganisationTable } from './OrganisationTable.js';

/** The national register: schools, colleges and other settings, to look up a number or an address. */
export default function OrganisationList() {
  const { authorities } = useViewer();
  const area = authorities[0];
  return (
    <ListBase perPage={25} filterDefaultValues={area && { laCode: area.code }} exporter={false} queryOptions={shownInPage} debounce={300}>
      <PageHeading title="Settings" />
      <Filters area={area} />
      <Found />
    </ListBase>
  );
}

function Filters({ area }: { area: { code: string; name: string } | undefined }) {
  const { filterValues, setFilters } = useListContext();
  const { search, laCode } = filterValues as { search?: string; laCode?: string };
  const change = (part: { search?: string; laCode?: string }, debounce = false) => setFilters(Object.fromEntries(Object.entries({ search, laCode, ...part }).filter(([, value]) => value)), {}, debounce);
  return (
    <search className="filters">
      <SearchField label="Name, town, postcode or URN" value={search ?? ''} onChange={(text) => change({ search: text }, true)} />
      {area && <FormControlLabel control={<Checkbox checked={laCode === area.code} onChange={({ target }) => change({ laCode: target.checked ? area.code : '' })} />} label={`Only in the area of ${area.name}`} />}
    </search>
  );
}

function Found() {
  const { data, total, isPending, error, refetch } = useListContext<OrganisationRow>();
  const phone = usePhone();
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Empty says="No open setting of the register fits. Try part of the name, or look outside your area." />;
  return (
    <>
      <output className="quiet small worklist-count">
        {counted(total ?? 0, 'setting')}, by name
      </output>
      {phone ? <OrganisationCards rows={data} /> : <OrganisationTable />}
      <Pages />
    </>
  );
}
