/** Makes a range the selection of its document. */
export function selectRange(range: Range): void {
  const selection = range.startContainer.ownerDocument?.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
