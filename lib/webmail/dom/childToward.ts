/** The child of `ancestor` that a node lies in, or is. */
export function childToward(ancestor: Node, node: Node): Node {
  let child = node;
  while (child.parentNode && child.parentNode !== ancestor) child = child.parentNode;
  return child;
}
