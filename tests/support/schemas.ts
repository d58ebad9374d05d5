import ts from 'typescript';

type Schema = Record<string, unknown>;

interface Source {
  readonly file: string;
  readonly type: string;
  readonly title: string;
  /** Whether keys beyond the known ones are allowed: later versions of the output may have more. */
  readonly isOpen?: true;
}

const SOURCES: Readonly<Record<string, Source>> = {
  brief: { file: 'src/model/brief.ts', type: 'Brief', title: 'A brief of precis', isOpen: true },
  expected: { file: 'src/model/expected.ts', type: 'Expected', title: 'What an article’s brief is expected to say' },
  pack: { file: 'src/model/written.ts', type: 'WrittenPack', title: 'A pack of knowledge: pack.yaml' },
  rules: { file: 'src/model/written.ts', type: 'WrittenRules', title: 'A file of rules' },
  themes: { file: 'src/model/written.ts', type: 'WrittenTheme', title: 'A theme' },
  gazetteers: { file: 'src/model/written.ts', type: 'WrittenGazetteer', title: 'A gazetteer' },
  lists: { file: 'src/model/written.ts', type: 'WrittenList', title: 'A list of names' },
  config: { file: 'src/model/written.ts', type: 'WrittenConfig', title: 'Settings of precis: precis.yaml' },
};

export const SCHEMA_FOLDER = 'src/knowledge/schemas';

/** The JSON Schemas as the types have them now, by the names of their files. */
export function freshSchemas(): Map<string, string> {
  const files = [...new Set(Object.values(SOURCES).map(({ file }) => file))];
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram(files, { ...options, noEmit: true });
  return new Map(
    Object.entries(SOURCES).map(([name, source]) => {
      const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: source.title,
        ...new SchemaMaker(program, source).root(),
      };
      return [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

class SchemaMaker {
  readonly #checker: ts.TypeChecker;
  readonly #source: Source;
  readonly #program: ts.Program;
  readonly #named = new Map<string, Schema>();

  constructor(program: ts.Program, source: Source) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
    this.#source = source;
  }

  root(): Schema {
    const file = this.#program.getSourceFile(this.#source.file)!;
    const exported = this.#checker.getExportsOfModule(this.#checker.getSymbolAtLocation(file)!);
    const symbol = exported.find(({ name }) => name === this.#source.type)!;
    const type = this.#checker.getDeclaredTypeOfSymbol(symbol);
    const schema = type.isUnion() ? this.#of(type) : this.#record(type);
    const $defs = Object.fromEntries([...this.#named].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { ...describedBy(symbol, this.#checker), ...schema, ...(this.#named.size > 0 && { $defs }) };
  }

  #of(type: ts.Type): Schema {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (flags & ts.TypeFlags.Never) return { not: {} };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.#checker.typeToString(type) === 'true' };
    if (flags & ts.TypeFlags.TemplateLiteral)
      return { type: 'string', pattern: patternOf(type as ts.TemplateLiteralType) };
    if (flags & ts.TypeFlags.String) return { type: 'string' };
    if (flags & ts.TypeFlags.Number) return { type: 'number' };
    if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.isUnion()) return this.#union(type.types);
    if (this.#checker.isTupleType(type)) return this.#tuple(type as ts.TypeReference);
    if (this.#checker.isArrayType(type))
      return { type: 'array', items: this.#of(this.#checker.getTypeArguments(type as ts.TypeReference)[0]!) };
    return this.#reference(type);
  }

  #union(types: readonly ts.Type[]): Schema {
    const present = types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const isTruth = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.BooleanLiteral) !== 0;
    const rest = present.filter((type) => !isTruth(type));
    const schemas = rest.map((type) => this.#of(type));
    const truths = present.length - rest.length;
    if (truths === 2) schemas.push({ type: 'boolean' });
    else if (truths === 1) schemas.push(this.#of(present.find(isTruth)!));
    const literals = schemas.filter((schema) => 'const' in schema).map((schema) => schema['const']);
    const nulls = schemas.some((schema) => schema['type'] === 'null');
    const others = schemas.filter((schema) => !('const' in schema) && schema['type'] !== 'null');
    const options: Schema[] = [
      ...(literals.length > 0 ? [{ enum: nulls ? [...literals, null] : literals }] : []),
      ...others,
      ...(nulls && literals.length === 0 ? [{ type: 'null' }] : []),
    ];
    const isPlain = options.every((schema) => Object.keys(schema).length === 1 && typeof schema['type'] === 'string');
    if (options.length === 1) return options[0]!;
    return isPlain ? { type: options.map((schema) => schema['type']) } : { anyOf: options };
  }

  #tuple(type: ts.TypeReference): Schema {
    const prefixItems = this.#checker.getTypeArguments(type).map((item) => this.#of(item));
    return { type: 'array', prefixItems, items: false, minItems: prefixItems.length };
  }

  /** Records with a name of their own are written once. */
  #reference(type: ts.Type): Schema {
    const symbol = type.symbol;
    const declaration = symbol?.declarations?.[0];
    const isGeneric = ((type as ts.TypeReference).typeArguments?.length ?? 0) > 0;
    if (symbol === undefined || declaration === undefined || !ts.isInterfaceDeclaration(declaration) || isGeneric)
      return this.#record(type);
    const { name } = symbol;
    if (!this.#named.has(name)) {
      this.#named.set(name, {});
      this.#named.set(name, { ...describedBy(symbol, this.#checker), ...this.#record(type) });
    }
    return { $ref: `#/$defs/${name}` };
  }

  #record(type: ts.Type): Schema {
    const index = this.#checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const properties = this.#checker.getPropertiesOfType(type).map((property) => {
      const declared = this.#checker.getTypeOfSymbol(property);
      return [
        property.name,
        { ...describedBy(property, this.#checker), ...this.#of(declared), ...boundsOf(property) },
      ] as const;
    });
    const required = this.#checker
      .getPropertiesOfType(type)
      .filter(({ flags }) => !(flags & ts.SymbolFlags.Optional))
      .map(({ name }) => name);
    const values =
      index === undefined
        ? false
        : {
            ...this.#of(index.type),
            ...boundsOf(index.declaration === undefined ? undefined : { declarations: [index.declaration] }),
          };
    return {
      type: 'object',
      ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
      ...(required.length > 0 && { required }),
      ...(index === undefined && this.#source.isOpen ? {} : { additionalProperties: values }),
    };
  }
}

function describedBy(symbol: ts.Symbol, checker: ts.TypeChecker): Schema {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim().replace(/\s+/g, ' ');
  return text === '' ? {} : { description: text };
}

function boundsOf(symbol: { readonly declarations?: readonly ts.Declaration[] | undefined } | undefined): Schema {
  const tags = (symbol?.declarations ?? []).flatMap((declaration) => [...ts.getJSDocTags(declaration)]);
  const bounds = tags.map((tag) => [tag.tagName.text, Number(ts.getTextOfJSDocComment(tag.comment))] as const);
  return Object.fromEntries(bounds.filter(([, value]) => !Number.isNaN(value)));
}

const patternOf = ({ texts }: ts.TemplateLiteralType): string =>
  `^${texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('.*')}$`;
