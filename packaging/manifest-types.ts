/** The parts of a custom-elements manifest that are read here; https://github.com/webcomponents/custom-elements-manifest. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly readme?: string;
  readonly modules: readonly Module[];
}

export interface Module {
  readonly kind: 'javascript-module';
  readonly path: string;
  readonly declarations?: readonly Declaration[];
  readonly exports?: readonly {
    readonly kind: string;
    readonly name: string;
    readonly declaration: { readonly name: string; readonly module: string };
  }[];
}

/** A class with what makes it an element; other declarations have the name alone. */
export interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly (Described & Typed)[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssStates?: readonly Described[];
  readonly cssProperties?: readonly (Described & { readonly default?: string })[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Typed {
  readonly type?: { readonly text: string };
}

interface Inherited {
  readonly inheritedFrom?: { readonly name: string };
}

export interface Attribute extends Described, Typed, Inherited {
  readonly fieldName?: string;
}

export interface Member extends Described, Typed, Inherited {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly privacy?: 'public' | 'private' | 'protected';
  readonly default?: string;
  readonly reflects?: boolean;
  readonly parameters?: readonly Described[];
  readonly return?: Typed;
}
