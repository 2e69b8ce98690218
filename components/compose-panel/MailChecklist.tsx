export function MailChecklist() {
  return null;
}
