import classes from './save-state.module.css';

export interface SaveStateProps {
  /** `saved`: the server has it · `saving`: on its way · `waiting`: kept here until the network is back · `failed`: refused. */
  state: 'saved' | 'saving' | 'waiting' | 'failed';
  /** "Đã lưu 14:32:05", "3 dòng chờ gửi". */
  label: string;
}

/** A dot and a few words: where what was typed is now. */
export function SaveState({ state, label }: SaveStateProps) {
  return (
    <span role="status" className={classes['state']} data-state={state}>
      <span className={classes['dot']} aria-hidden="true" />
      {label}
    </span>
  );
}
