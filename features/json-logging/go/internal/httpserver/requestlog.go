package httpserver

import (
	"log/slog"
	"math"
	"net/http"
	"strings"
	"time"
)

// logRequest writes one line for every answered request. http.path is the pattern of the route, such as
// /greetings/{name}: a path as it was sent may hold personal data, and patterns can be counted.
func (router *Router) logRequest(r *http.Request, answer *answer) {
	path := "(no route)"
	if r.Pattern != "" {
		_, path, _ = strings.Cut(r.Pattern, " ")
	}
	status := answer.status
	if status == 0 {
		// What net/http makes of a handler that has written nothing.
		status = http.StatusOK
	}
	fields := []slog.Attr{
		slog.String("http.method", r.Method),
		slog.String("http.path", path),
		slog.Int("http.status", status),
		slog.Float64("duration_ms", math.Round(float64(time.Since(answer.started).Microseconds())/100)/10),
	}
	switch {
	case answer.brokenOff:
		router.log.LogAttrs(r.Context(), slog.LevelWarn, "request ended without its whole answer", fields...)
	case router.quiet[r.Pattern]:
		router.log.LogAttrs(r.Context(), slog.LevelDebug, "request", fields...)
	default:
		router.log.LogAttrs(r.Context(), slog.LevelInfo, "request", fields...)
	}
}
