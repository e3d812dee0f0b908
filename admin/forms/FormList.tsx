import Button from '@mui/material/Button';
import { useCallback, useEffect, useState } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { CreateDesignDocument, FormDesignsDocument, FormOffersDocument } from '../gql/graphql.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { Notice } from '../layout/Notice.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask, send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/designer.css';
import '../styles/lists.css';
import { DesignList } from './designer/DesignList.js';
import { NewForm } from './designer/NewForm.js';
import { FormPanel } from './FormPanel.js';
import type { DesignRow, FormRow } from './lookups.js';

export default function FormList() {
  const { authorities } = useViewer();
  const [authority] = authorities;
  return (
    <ListBase disableSyncWithLocation perPage={100} filter={authority && { authority: authority.code }} exporter={false} queryOptions={{ ...shownInPage, refetchOnMount: 'always' }}>
      <Found authority={authority?.code ?? ''} />
    </ListBase>
  );
}

type Offers = readonly { form: string | null; variants: string[] | null }[];

function Found({ authority }: { authority: string }) {
  const { data, isPending, error, refetch } = useListContext<FormRow>();
  const draws = useViewer().could('Mutation.createDesign');
  const [designs, setDesigns] = useState<readonly DesignRow[]>([]);
  const [offers, setOffers] = useState<Offers>([]);
  const [fault, setFault] = useState<unknown>(null);
  const [dialog, setDialog] = useState<'new' | 'file' | null>(null);
  const [said, setSaid] = useState('');
  const load = useCallback(() => {
    if (!draws) return;
    Promise.all([ask(FormDesignsDocument, { authority }), ask(FormOffersDocument, { authority })]).then(([drawn, { authority: found }]) => {
      setDesigns(drawn.formDesigns ?? []);
      setOffers(found?.policy?.offers ?? []);
    }, setFault);
  }, [authority, draws]);
  useEffect(load, [load]);
  const addTo = async (code: string) => {
    const there = designs.find((design) => design.code === code && !design.putAwayAt);
    try {
      const id = there?.id ?? (await send(CreateDesignDocument, { input: { authority, overlayOf: code } })).createDesign?.id;
      window.location.hash = `#/designs/${id}/show`;
    } catch (refusal) {
      setSaid(faultOf(refusal).message);
    }
  };
  const heading = (
    <PageHeading
      title="Forms"
      beside={
        draws && (
          <div className="row">
            <Button variant="contained" onClick={() => setDialog('new')}>
              Draw a new form
            </Button>
            <Button variant="outlined" onClick={() => setDialog('file')}>
              Import from a file
            </Button>
          </div>
        )
      }
    />
  );
  const body = () => {
    if (error) return <Failure error={error} retry={() => void refetch()} />;
    if (isPending) return <Waiting />;
    if (data.length === 0) return <Empty says="The authority takes no forms through the portal yet." />;
    return data.map((form) => <FormPanel key={form.id} form={form} authority={authority} draws={draws} offered={offers.find((offer) => offer.form === form.code)?.variants ?? []} design={designs.find(({ code, putAwayAt }) => code === form.code && !putAwayAt)} addTo={addTo} onDone={(says) => (setSaid(says), load())} />);
  };
  return (
    <>
      {heading}
      {said && (
        <Notice focus>
          <p>{said}</p>
        </Notice>
      )}
      {fault !== null && <Failure error={fault} retry={() => (setFault(null), load())} />}
      {draws && <DesignList designs={designs} reload={load} />}
      {body()}
      {dialog && <NewForm authority={authority} forms={data ?? []} fromFile={dialog === 'file'} close={() => setDialog(null)} />}
    </>
  );
}
