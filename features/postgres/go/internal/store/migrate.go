package store

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"regexp"
	"strconv"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

//go:embed migrations/*.sql
var embedded embed.FS

// Migrations are the files of internal/store/migrations, which the binary carries with it.
func Migrations() fs.FS {
	files, err := fs.Sub(embedded, "migrations")
	if err != nil {
		// The name is right above.
		panic(err)
	}
	return files
}

type migration struct {
	version  int
	name     string
	up       string
	down     string
	checksum string
}

// What two instances that migrate at the same time wait for. The number means nothing, but must stay the same.
const migrationLock = 7_366_214_005

const createTable = `
CREATE TABLE IF NOT EXISTS schema_migrations (
	version    integer PRIMARY KEY,
	name       text NOT NULL,
	checksum   text NOT NULL,
	applied_at timestamptz NOT NULL DEFAULT now()
)`

// Migrate brings the schema up to date. Each migration is a transaction of its own: after a failure the earlier ones
// stay, and the next call goes on from there.
func Migrate(ctx context.Context, settings *pgxpool.Config, files fs.FS, log *slog.Logger) error {
	return migrating(ctx, settings, files, func(connection *pgx.Conn, all []migration, applied map[int]string) error {
		for _, each := range all {
			if _, done := applied[each.version]; done {
				continue
			}
			if err := apply(ctx, connection, each, each.up,
				"INSERT INTO schema_migrations (version, name, checksum) VALUES ($1, $2, $3)",
				each.version, each.name, each.checksum); err != nil {
				return err
			}
			log.InfoContext(ctx, "migrated", "migration", each.name)
		}
		log.InfoContext(ctx, "schema is up to date")
		return nil
	})
}

// MigrateDown takes the latest migration back.
func MigrateDown(ctx context.Context, settings *pgxpool.Config, files fs.FS, log *slog.Logger) error {
	return migrating(ctx, settings, files, func(connection *pgx.Conn, all []migration, applied map[int]string) error {
		for i := len(all) - 1; i >= 0; i-- {
			if _, done := applied[all[i].version]; !done {
				continue
			}
			if err := apply(ctx, connection, all[i], all[i].down,
				"DELETE FROM schema_migrations WHERE version = $1", all[i].version); err != nil {
				return err
			}
			log.InfoContext(ctx, "taken back", "migration", all[i].name)
			return nil
		}
		log.InfoContext(ctx, "no migration to take back")
		return nil
	})
}

func migrating(
	ctx context.Context,
	settings *pgxpool.Config,
	files fs.FS,
	work func(connection *pgx.Conn, all []migration, applied map[int]string) error,
) (err error) {
	all, err := migrationsIn(files)
	if err != nil {
		return err
	}
	connection, err := connectToMigrate(ctx, settings.Copy())
	if err != nil {
		return err
	}
	// Ends the lock as well.
	defer func() { err = errors.Join(err, connection.Close(context.WithoutCancel(ctx))) }()

	if _, err := connection.Exec(ctx, "SELECT pg_advisory_lock($1)", migrationLock); err != nil {
		return err
	}
	// A migration may take long, but must not wait long for a table that requests are using: they would wait behind it.
	if _, err := connection.Exec(ctx, "SET lock_timeout = '5s'"); err != nil {
		return err
	}
	if _, err := connection.Exec(ctx, createTable); err != nil {
		return err
	}
	applied, err := appliedTo(ctx, connection)
	if err != nil {
		return err
	}
	known := map[int]bool{}
	for _, each := range all {
		known[each.version] = true
		if checksum, done := applied[each.version]; done && checksum != each.checksum {
			return fmt.Errorf("migration %s was changed after it was applied: write a new one instead", each.name)
		}
	}
	for version := range applied {
		if !known[version] {
			return fmt.Errorf("the database is newer than this service: migration %d is unknown here", version)
		}
	}
	return work(connection, all, applied)
}

func connectToMigrate(ctx context.Context, settings *pgxpool.Config) (*pgx.Conn, error) {
	settings.ConnConfig.RuntimeParams["statement_timeout"] = "0"
	if settings.BeforeConnect != nil {
		if err := settings.BeforeConnect(ctx, settings.ConnConfig); err != nil {
			return nil, err
		}
	}
	return pgx.ConnectConfig(ctx, settings.ConnConfig)
}

func appliedTo(ctx context.Context, connection *pgx.Conn) (map[int]string, error) {
	rows, err := connection.Query(ctx, "SELECT version, checksum FROM schema_migrations")
	if err != nil {
		return nil, err
	}
	applied := map[int]string{}
	var version int
	var checksum string
	_, err = pgx.ForEachRow(rows, []any{&version, &checksum}, func() error {
		applied[version] = checksum
		return nil
	})
	return applied, err
}

// apply runs the statements of a migration and notes that it did, both or neither.
func apply(ctx context.Context, connection *pgx.Conn, each migration, statements, note string, values ...any) error {
	err := pgx.BeginFunc(ctx, connection, func(transaction pgx.Tx) error {
		if _, err := transaction.Exec(ctx, statements); err != nil {
			return err
		}
		_, err := transaction.Exec(ctx, note, values...)
		return err
	})
	if err != nil {
		return fmt.Errorf("migration %s: %w", each.name, err)
	}
	return nil
}

var fileName = regexp.MustCompile(`^(\d{4})_[a-z0-9_]+\.up\.sql$`)

// migrationsIn reads pairs of files, 0001_name.up.sql and 0001_name.down.sql, in the order of their numbers.
func migrationsIn(files fs.FS) ([]migration, error) {
	// Glob answers in alphabetical order, which is that of the numbers.
	paths, err := fs.Glob(files, "*.up.sql")
	if err != nil {
		return nil, err
	}
	var all []migration
	for _, path := range paths {
		match := fileName.FindStringSubmatch(path)
		if match == nil {
			return nil, fmt.Errorf("migration %s: the name must be like 0001_what_it_does.up.sql", path)
		}
		version, err := strconv.Atoi(match[1])
		if err != nil {
			return nil, err
		}
		name := path[:len(path)-len(".up.sql")]
		if len(all) > 0 && all[len(all)-1].version == version {
			return nil, fmt.Errorf("migrations %s and %s have the same number", all[len(all)-1].name, name)
		}
		up, err := fs.ReadFile(files, path)
		if err != nil {
			return nil, err
		}
		down, err := fs.ReadFile(files, name+".down.sql")
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256(up)
		all = append(all, migration{
			version: version, name: name, up: string(up), down: string(down), checksum: hex.EncodeToString(sum[:]),
		})
	}
	return all, nil
}
