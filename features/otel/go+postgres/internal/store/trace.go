package store

import (
	"github.com/exaring/otelpgx"
	"github.com/jackc/pgx/v5/pgxpool"
)

// traceStatements makes a span of every statement that belongs to one, without the values that it is given.
func traceStatements(pools ...*pgxpool.Config) {
	for _, pool := range pools {
		if pool != nil {
			pool.ConnConfig.Tracer = otelpgx.NewTracer(otelpgx.WithDisableAcquireTracer())
		}
	}
}
