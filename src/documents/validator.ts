/** One deviation from a schema, as the generated validators report it. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema object that holds the keyword. */
  readonly parentSchema: {
    readonly description?: string;
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly [keyword: string]: unknown;
  };
  readonly data: unknown;
  /** Set on errors about a key. */
  readonly propertyName?: string;
}

/** Tells whether a value has the shape, and leaves what is wrong with it in `errors`. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}
