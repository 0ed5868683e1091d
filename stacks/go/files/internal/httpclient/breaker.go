package httpclient

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"
)

const (
	judgedCalls  = 20
	openTime     = 10 * time.Second
	probesToPass = 3
)

// ErrOpen is why a call is not made: the other service has failed too often, and is given time to recover.
var ErrOpen error = openError{}

type openError struct{}

func (openError) Error() string {
	return "not called: it has failed too often, and is given time to recover"
}

// Degraded tells the deep check that the service can do without what is called, for a while.
func (openError) Degraded() bool { return true }

// Breaker stops calling a service that mostly fails: it opens when half of the last 20 calls have failed, lets three
// calls try again after ten seconds, and closes when all three went well. One of them failing opens it again. The zero
// value is closed.
type Breaker struct {
	mutex    sync.Mutex
	failures []bool
	openedAt time.Time
	// era counts how often it has opened or closed: calls that began before do not count any more.
	era    int
	probes int
	passed int
}

// Check is for the deep check: it fails with ErrOpen while calls are not made.
func (b *Breaker) Check(context.Context) error {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if !b.openedAt.IsZero() && time.Since(b.openedAt) < openTime {
		return ErrOpen
	}
	return nil
}

// enter begins a call, or refuses it with ErrOpen. What it returns is told how the call ended.
func (b *Breaker) enter() (end func(outcome), err error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if !b.openedAt.IsZero() {
		if time.Since(b.openedAt) < openTime || b.probes == probesToPass {
			return nil, ErrOpen
		}
		b.probes++
	}
	era := b.era
	return func(how outcome) { b.note(era, how) }, nil
}

type outcome int

const (
	succeeded outcome = iota
	failed
	// givenUp by the caller, which says nothing about who was called.
	givenUp
)

func (b *Breaker) note(era int, how outcome) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if era != b.era {
		return
	}
	if !b.openedAt.IsZero() {
		b.noteProbe(how)
		return
	}
	if how == givenUp {
		return
	}
	b.failures = append(b.failures, how == failed)
	if len(b.failures) > judgedCalls {
		b.failures = b.failures[1:]
	}
	count := 0
	for _, each := range b.failures {
		if each {
			count++
		}
	}
	if len(b.failures) == judgedCalls && 2*count >= judgedCalls {
		b.turn(time.Now())
	}
}

func (b *Breaker) noteProbe(how outcome) {
	switch how {
	case failed:
		b.turn(time.Now())
	case givenUp:
		b.probes--
	case succeeded:
		b.passed++
		if b.passed == probesToPass {
			b.turn(time.Time{})
		}
	}
}

func (b *Breaker) turn(openedAt time.Time) {
	b.openedAt = openedAt
	b.era++
	b.failures, b.probes, b.passed = nil, 0, 0
}

// breaking is a transport that asks the breaker first.
type breaking struct {
	next    http.RoundTripper
	breaker *Breaker
}

func (b breaking) RoundTrip(request *http.Request) (*http.Response, error) {
	end, err := b.breaker.enter()
	if err != nil {
		return nil, err
	}
	response, err := b.next.RoundTrip(request)
	status := 0
	if response != nil {
		status = response.StatusCode
	}
	end(outcomeOf(err, status))
	return response, err
}

func outcomeOf(err error, status int) outcome {
	switch {
	case errors.Is(err, context.Canceled):
		return givenUp
	case err != nil || status >= 500:
		return failed
	default:
		return succeeded
	}
}
