// Package correlation joins what different services log about one request.
package correlation

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"net/http"
	"regexp"
)

// RequestIDHeader names a request across services; it is echoed in the answer.
const RequestIDHeader = "X-Request-Id"

// IDs belong to one request; its context carries them to log lines and outgoing calls.
type IDs struct {
	Trace   string
	Span    string
	Request string
}

type key struct{}

// With is a context for what is done as a part of the request with these ids.
func With(ctx context.Context, ids IDs) context.Context {
	return context.WithValue(ctx, key{}, ids)
}

// From finds the ids of the request that ctx belongs to. Outside of a request there are none.
func From(ctx context.Context) (ids IDs, inRequest bool) {
	ids, inRequest = ctx.Value(key{}).(IDs)
	return ids, inRequest
}

var (
	// Zeros mean "no trace", which takes a second look: these expressions cannot exclude.
	traceparent = regexp.MustCompile(`^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-|$)`)
	requestID   = regexp.MustCompile(`^[\w.:/+=-]{1,128}$`)
	onlyZeros   = regexp.MustCompile(`^0+$`)
)

// Of takes the caller's trace (a W3C traceparent) and request id where they are fit for a log line and a header, and
// makes new ones otherwise. The span is always new.
func Of(header http.Header) IDs {
	ids := IDs{Trace: random(16), Span: random(8), Request: random(16)}
	if given := header.Get(RequestIDHeader); requestID.MatchString(given) {
		ids.Request = given
	}
	// Version ff does not exist.
	match := traceparent.FindStringSubmatch(header.Get("Traceparent"))
	if match != nil && match[1] != "ff" && !onlyZeros.MatchString(match[2]) && !onlyZeros.MatchString(match[3]) {
		ids.Trace = match[2]
	}
	return ids
}

// AddTo lets another service continue the trace.
func (ids IDs) AddTo(header http.Header) {
	header.Set("Traceparent", "00-"+ids.Trace+"-"+ids.Span+"-01")
	header.Set(RequestIDHeader, ids.Request)
}

func random(bytes int) string {
	id := make([]byte, bytes)
	// It never fails: without a source of randomness the process ends.
	_, _ = rand.Read(id)
	return hex.EncodeToString(id)
}
