-- Sample code, like internal/guestbook. Once this has run anywhere, it is never changed: a new migration changes tables.
CREATE TABLE guests (
	id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
	visited_at timestamptz NOT NULL DEFAULT now()
);
