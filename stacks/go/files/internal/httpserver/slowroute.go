package httpserver

import (
	"net/http"
	"time"
)

// AddSlowRoute adds a request that takes a while, so that a test can stop the service during one. It exists only with
// CONFORMANCE=1, which no environment of the platform sets.
func AddSlowRoute(router *Router) {
	router.Handle("GET /conformance/slow", func(w http.ResponseWriter, r *http.Request) error {
		select {
		case <-time.After(1500 * time.Millisecond):
		case <-r.Context().Done():
			return r.Context().Err()
		}
		return WriteJSON(w, http.StatusOK, map[string]string{"status": "done"})
	})
}
