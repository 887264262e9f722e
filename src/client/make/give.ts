import { partOf } from '../builder/elements.ts';

/** The ways in which somebody gives a file to the page: the field, or dropping it anywhere. `take` gets the first. */
export function offerGiving(root: HTMLElement, take: (file: File, others: number) => void): void {
  const field = partOf(root, 'input[type=file]', HTMLInputElement);
  const takeFirst = (files: FileList | null) => {
    const first = files?.[0];
    if (first) take(first, files.length - 1);
  };
  field.addEventListener('change', () => takeFirst(field.files));
  // So that the same file can be chosen again when it was mended.
  field.addEventListener('click', () => {
    field.value = '';
  });
  let inside = 0;
  const mark = () => root.toggleAttribute('data-dragging', inside > 0);
  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  addEventListener('dragenter', (event) => {
    if (!holdsFile(event)) return;
    inside += 1;
    mark();
  });
  addEventListener('dragleave', (event) => {
    if (!holdsFile(event)) return;
    inside -= 1;
    mark();
  });
  addEventListener('dragover', (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    inside = 0;
    mark();
    const files = event.dataTransfer?.files;
    if (!files || files.length === 0) return;
    field.files = files;
    takeFirst(files);
  });
}
