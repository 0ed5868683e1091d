package logging

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"sync"
)

// prettyLines writes what a person reads while developing: no ids, and nothing that is the same in every line.
type prettyLines struct {
	mutex sync.Mutex
	out   io.Writer
}

var leftOut = map[string]bool{
	"service": true, "env": true, "version": true, loggerKey: true,
	"trace_id": true, "span_id": true, "request_id": true,
}

func (p *prettyLines) Enabled(context.Context, slog.Level) bool { return true }

func (p *prettyLines) Handle(_ context.Context, record slog.Record) error {
	var fields, stacks strings.Builder
	name := ""
	record.Attrs(func(attr slog.Attr) bool {
		switch {
		case attr.Key == loggerKey:
			name = attr.Value.String()
		case strings.HasSuffix(attr.Key, ".stack"):
			fmt.Fprintf(&stacks, "    %s\n", strings.ReplaceAll(attr.Value.String(), "\n", "\n    "))
		case !leftOut[attr.Key]:
			fmt.Fprintf(&fields, " %s=%v", attr.Key, attr.Value)
		}
		return true
	})
	p.mutex.Lock()
	defer p.mutex.Unlock()
	_, err := fmt.Fprintf(
		p.out, "%s %-5s %s: %s%s\n%s",
		record.Time.Format("15:04:05.000"), levelName(record.Level), name, record.Message, &fields, &stacks,
	)
	return err
}

// The handler before this one keeps fields and groups itself.
func (p *prettyLines) WithAttrs([]slog.Attr) slog.Handler { return p }
func (p *prettyLines) WithGroup(string) slog.Handler      { return p }
