// Package lifecycle knows where the process is in its life.
package lifecycle

import "sync/atomic"

const (
	starting int32 = iota
	ready
	stopping
)

// Lifecycle is starting, then ready, then stopping, and never goes back. The zero value is starting.
type Lifecycle struct {
	phase atomic.Int32
}

// Started ends the start-up, unless the process is stopping already.
func (l *Lifecycle) Started() { l.phase.CompareAndSwap(starting, ready) }

// Stop is for SIGTERM: from now on no request should be sent here.
func (l *Lifecycle) Stop() { l.phase.Store(stopping) }

// Ready says whether requests should be sent here.
func (l *Lifecycle) Ready() bool { return l.phase.Load() == ready }
