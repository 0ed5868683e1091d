package httpserver

import (
	"net/http"
	"time"
)

// answer remembers what became of a response, for the request's log line.
type answer struct {
	http.ResponseWriter
	started time.Time
	// status is 0 as long as nothing was sent.
	status    int
	brokenOff bool
}

func newAnswer(w http.ResponseWriter) *answer {
	return &answer{ResponseWriter: w, started: time.Now()}
}

func (a *answer) WriteHeader(status int) {
	// 1xx announce the answer; they are not it.
	if a.status == 0 && status >= http.StatusOK {
		a.status = status
	}
	a.ResponseWriter.WriteHeader(status)
}

func (a *answer) Write(body []byte) (int, error) {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	written, err := a.ResponseWriter.Write(body)
	a.brokenOff = a.brokenOff || err != nil
	return written, err
}

// Unwrap lets http.NewResponseController do what the writer beneath can do.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }
