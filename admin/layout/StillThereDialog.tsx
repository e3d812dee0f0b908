import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

export default function StillThereDialog({ endsAt, stay }: { endsAt: number; stay: () => void }) {
  return (
    <Dialog open onClose={stay} aria-labelledby="still-there">
      <DialogTitle id="still-there">Are you still there?</DialogTitle>
      <DialogContent>You have not done anything for a while. At {clock.format(endsAt)} you will be signed out, to keep children’s records safe.</DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={stay}>
          Stay signed in
        </Button>
      </DialogActions>
    </Dialog>
  );
}
