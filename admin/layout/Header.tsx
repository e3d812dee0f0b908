import { useLogout, useNotify } from 'react-admin';
import { faultOf } from '../providers/faults.js';
import { useViewer } from '../providers/viewer.js';

export function Header() {
  const { name, serviceName, authorities } = useViewer();
  const logout = useLogout();
  const notify = useNotify();
  const signOut = () => logout().catch((error: unknown) => notify(`You are still signed in. ${faultOf(error).message}`, { type: 'error' }));
  return (
    <header className="top">
      <div className="width">
        <a className="top-name" href="#/">
          {serviceName} <span>back office</span>
        </a>
        <span>{authorities.map((authority) => authority.name).join(', ')}</span>
        <div className="top-person">
          <a href="#/notifications" title="Notifications and calendar">
            {name}
            <span className="unseen">: notifications and calendar</span>
          </a>
          <button type="button" className="link-button" onClick={() => void signOut()}>
            Sign out
          </button>
        </div>
      </div>
    </header>
  );
}
