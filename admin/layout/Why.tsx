import LockOutlined from '@mui/icons-material/LockOutlined';
import '../styles/why.css';

/** In the place of what is not the viewer's to see: that it is so, and, for whoever wants to know, for whom it is and who gives access. */
export const Why = ({ says = 'Not yours to see', why }: { says?: string; why: string | null | undefined }) => (
  <div className="why">
    <p className="quiet why-says">
      <LockOutlined aria-hidden="true" className="due-icon" />
      {says}
    </p>
    {why && (
      <details>
        <summary>Why can’t I see this?</summary>
        <p>{why}</p>
      </details>
    )}
  </div>
);
