import { useLocation, useResourceDefinitions } from 'react-admin';

/** The lists that this person can use, in the order of App.tsx. */
export function Navigation() {
  const { pathname } = useLocation();
  const resources = Object.values(useResourceDefinitions<{ label: string }>()).filter(({ hasList }) => hasList);
  if (resources.length < 2) return null;
  return (
    <nav className="nav" aria-label="Back office">
      <ul className="width">
        {resources.map(({ name, options }) => (
          <li key={name}>
            <a href={`#/${name}`} aria-current={pathname.split('/')[1] === name ? 'page' : undefined}>
              {options?.label ?? name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
