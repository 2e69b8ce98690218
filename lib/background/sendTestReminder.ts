import { readChosenTexts } from '../browser/chosenTexts';
import { showNotification } from '../browser/notifications';
import { translate } from '../browser/translate';
import { TEST_ID } from '../reminders/notification';

/** A reminder that is about nothing, so that the user can see whether reminders appear; whether the browser took it. */
export async function sendTestReminder(): Promise<{ ok: boolean }> {
  await readChosenTexts();
  const notification = { title: translate('welcome_test_title'), message: translate('welcome_test_text'), buttons: [] };
  return showNotification({ id: `${TEST_ID}/${crypto.randomUUID()}`, ...notification }).then(
    () => ({ ok: true }),
    () => ({ ok: false }),
  );
}
