/** As much of a parsed page's nodes as is looked at. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

export const isText = (node: PageNode): boolean => node.nodeType === 3;

/** Words of an element on one line. */
export const lineOf = (element: PageNode | null): string => oneLine(element?.textContent ?? '');

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
