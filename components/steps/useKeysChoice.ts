import { useState } from 'react';
import { keptChoice } from '../shared/keptChoice';

const kept = keptChoice('step-keys');

/** Whether single keys do something, as it was chosen last; on at first. */
export function useKeysChoice(): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => kept.read() !== 'off');
  const choose = (chosen: boolean) => {
    setOn(chosen);
    kept.write(chosen ? 'on' : 'off');
  };
  return [isOn, choose];
}
