import useMediaQuery from '@mui/material/useMediaQuery';
import { useLocation, useResourceDefinitions } from 'react-admin';

interface Options {
  label: string;
  group?: string;
}

interface Place {
  name: string;
  label: string;
  group: string | undefined;
}

/** The lists that this person can use, in the order of App.tsx; those of one group behind one entry, and beside each other once one is there. */
export function Navigation() {
  const { pathname } = useLocation();
  const places = Object.values(useResourceDefinitions<Options>())
    .filter(({ hasList }) => hasList)
    .map(({ name, options }): Place => ({ name, label: options?.label ?? name, group: options?.group }));
  if (places.length < 2) return null;
  const here = places.find(({ name }) => name === pathname.split('/')[1]);
  const entries = [...Map.groupBy(places, ({ name, group }) => group ?? name).values()];
  const beside = here?.group === undefined ? [] : places.filter(({ group }) => group === here.group);
  const narrow = useMediaQuery('(max-width: 599px)', { noSsr: true });
  const list = (
    <ul className="width">
      {entries.map(([first, ...others]) => (
        <Entry key={first!.name} name={first!.name} label={others.length > 0 ? first!.group! : first!.label} current={here !== undefined && [first, ...others].includes(here)} page={first === here} />
      ))}
    </ul>
  );
  return (
    <>
      <nav className="nav" aria-label="Back office">
        {narrow ? (
          // The key shuts it once one has gone somewhere.
          <details className="nav-menu" key={pathname}>
            <summary>
              Menu <span className="quiet">{here?.label}</span>
            </summary>
            {list}
          </details>
        ) : (
          list
        )}
      </nav>
      {beside.length > 1 && (
        <nav className="nav nav-within" aria-label={here!.group}>
          <ul className="width">
            {beside.map(({ name, label }) => (
              <Entry key={name} name={name} label={label} current={name === here!.name} page={name === here!.name} />
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

const Entry = ({ name, label, current, page }: { name: string; label: string; current: boolean; page: boolean }) => (
  <li>
    <a href={`#/${name}`} aria-current={page ? 'page' : current ? 'true' : undefined}>
      {label}
    </a>
  </li>
);
