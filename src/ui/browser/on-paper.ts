// A page that is printed → every closed part of it stands open on paper, and is closed again afterwards.

export function openOnPaper(): void {
  let closed: NodeListOf<HTMLDetailsElement>;
  const set = (open: boolean) => closed.forEach((part) => (part.open = open));
  onbeforeprint = () => {
    closed = document.querySelectorAll('details:not([open])');
    set(true);
  };
  onafterprint = () => set(false);
}
