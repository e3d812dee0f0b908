/** Which part of a list is shown. Each is an address of its own. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly { says: string; href: string; current: boolean }[] }) => (
  <nav aria-label={label} className="queues">
    <ul>
      {tabs.map(({ says, href, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'true' : undefined}>
            {says}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The address of a list with a filter. */
export const listAt = (name: string, filter: object): string => `#/${name}?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1', perPage: '25', sort: 'id', order: 'ASC' })}`;
