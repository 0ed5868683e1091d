package httpclient

import (
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"net/http"
	"time"
)

// tries of a call that may be repeated, the first one included.
const tries = 3

// retrying is a transport that makes calls again when that may help and does no harm.
type retrying struct{ next http.RoundTripper }

func (r retrying) RoundTrip(request *http.Request) (*http.Response, error) {
	left := 1
	if mayBeRepeated(request) {
		left = tries
	}
	for attempt := 1; ; attempt++ {
		response, err := r.next.RoundTrip(request)
		if attempt == left || !isWorthAnotherTry(request.Context(), response, err) {
			return response, err
		}
		if response != nil {
			// Read to its end, the connection can be used again; an answer that long is not worth it.
			_, _ = io.CopyN(io.Discard, response.Body, 4096)
			_ = response.Body.Close()
		}
		if err := pause(request.Context()); err != nil {
			return nil, err
		}
		if request, err = again(request); err != nil {
			return nil, err
		}
	}
}

// mayBeRepeated says whether doing it twice is the same as doing it once; whoever is called sees that from the method or
// from an idempotency key.
func mayBeRepeated(request *http.Request) bool {
	// What is read while it is sent cannot be sent again.
	if request.Body != nil && request.Body != http.NoBody && request.GetBody == nil {
		return false
	}
	switch request.Method {
	case http.MethodGet, http.MethodHead, http.MethodOptions, http.MethodPut, http.MethodDelete:
		return true
	default:
		return request.Header.Get("Idempotency-Key") != ""
	}
}

// isWorthAnotherTry says whether another instance may do better: this one was not reached, or not well.
func isWorthAnotherTry(ctx context.Context, response *http.Response, err error) bool {
	if err != nil {
		return ctx.Err() == nil && !errors.Is(err, ErrOpen)
	}
	switch response.StatusCode {
	case http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return true
	default:
		return false
	}
}

// pause takes a random while, so that callers that failed together do not come back together.
func pause(ctx context.Context) error {
	// No secret: it need not be hard to guess.
	while := 50*time.Millisecond + rand.N(450*time.Millisecond)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(while):
		return nil
	}
}

func again(request *http.Request) (*http.Request, error) {
	request = request.Clone(request.Context())
	if request.GetBody == nil {
		return request, nil
	}
	body, err := request.GetBody()
	request.Body = body
	return request, err
}
