package httpserver

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

// Server answers requests until it is told to stop.
type Server struct {
	http *http.Server
	log  *slog.Logger
	// underWay counts the requests that are being answered, and cut ends their contexts.
	underWay *atomic.Int64
	cut      context.CancelFunc
}

// lastWords is how long requests that were cut may take to say so in the log.
const lastWords = 200 * time.Millisecond

// New does not listen yet.
func New(handler http.Handler, log *slog.Logger) *Server {
	requests, cut := context.WithCancel(context.Background())
	underWay := &atomic.Int64{}
	counted := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		underWay.Add(1)
		defer underWay.Add(-1)
		handler.ServeHTTP(w, r)
	})
	return &Server{
		http: &http.Server{
			Handler: counted,
			// What a request may take to arrive, whatever its sender does.
			ReadHeaderTimeout: 10 * time.Second,
			ReadTimeout:       30 * time.Second,
			// What its answer may take: a caller that does not read must not hold it forever.
			WriteTimeout: time.Minute,
			// Longer than a load balancer keeps its connections, so that it is the one to close them.
			IdleTimeout: 120 * time.Second,
			BaseContext: func(net.Listener) context.Context { return requests },
			ErrorLog:    slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		},
		log:      log,
		underWay: underWay,
		cut:      cut,
	}
}

// Serve answers what arrives at the listener; it returns after Stop, or with what went wrong.
func (s *Server) Serve(listener net.Listener) error {
	return s.http.Serve(listener)
}

// Stop closes the listener, lets requests under way finish with "Connection: close", and cuts what is left of them
// after the grace time.
func (s *Server) Stop(grace time.Duration) {
	limited, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	if err := s.http.Shutdown(limited); err != nil {
		s.log.Error("grace period is over: cutting the remaining connections")
		s.cut()
		// What it could complain about is what it closes.
		_ = s.http.Close()
		for end := time.Now().Add(lastWords); s.underWay.Load() > 0 && time.Now().Before(end); {
			time.Sleep(5 * time.Millisecond)
		}
	}
}
