// Package otlptest is a collector for tests.
package otlptest

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// Environment makes the exporter write what this collector reads: JSON.
const Environment = "OTEL_EXPORTER_OTLP_PROTOCOL=http/json"

// Span has arrived.
type Span struct {
	Name, TraceID, SpanID, ParentSpanID string
	Attributes                          map[string]string
	// Resource says who has sent it.
	Resource map[string]string
}

// Collector takes spans, as OTLP over HTTP.
type Collector struct {
	// URL is what OTEL_EXPORTER_OTLP_ENDPOINT has to be.
	URL string

	t     testing.TB
	mutex sync.Mutex
	spans []Span
}

// Start listens until the end of the test.
func Start(t testing.TB) *Collector {
	t.Helper()
	collector := &Collector{t: t}
	mux := http.NewServeMux()
	mux.HandleFunc("/v1/traces", collector.receive)
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	collector.URL = server.URL
	return collector
}

// Spans are those that have arrived with this name.
func (c *Collector) Spans(name string) []Span {
	var found []Span
	for _, span := range c.All() {
		if span.Name == name {
			found = append(found, span)
		}
	}
	return found
}

// All spans that have arrived.
func (c *Collector) All() []Span {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return append([]Span(nil), c.spans...)
}

// Only is the one span that has arrived with this name.
func (c *Collector) Only(name string) Span {
	c.t.Helper()
	found := c.Spans(name)
	if len(found) != 1 {
		c.t.Fatalf("%d spans are called %s: %+v", len(found), name, c.All())
	}
	return found[0]
}

type attributes []struct {
	Key   string         `json:"key"`
	Value map[string]any `json:"value"`
}

func (a attributes) texts() map[string]string {
	texts := map[string]string{}
	for _, each := range a {
		for _, value := range each.Value {
			text, isText := value.(string)
			if !isText {
				encoded, _ := json.Marshal(value)
				text = string(encoded)
			}
			texts[each.Key] = text
		}
	}
	return texts
}

func (c *Collector) receive(w http.ResponseWriter, r *http.Request) {
	var request struct {
		ResourceSpans []struct {
			Resource struct {
				Attributes attributes `json:"attributes"`
			} `json:"resource"`
			ScopeSpans []struct {
				Spans []struct {
					TraceID      string     `json:"traceId"`
					SpanID       string     `json:"spanId"`
					ParentSpanID string     `json:"parentSpanId"`
					Name         string     `json:"name"`
					Attributes   attributes `json:"attributes"`
				} `json:"spans"`
			} `json:"scopeSpans"`
		} `json:"resourceSpans"`
	}
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
		c.t.Errorf("not OTLP in JSON: %v", err)
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	for _, from := range request.ResourceSpans {
		for _, scope := range from.ScopeSpans {
			for _, span := range scope.Spans {
				c.spans = append(c.spans, Span{
					Name: span.Name,
					// They may be written in either case.
					TraceID:      strings.ToLower(span.TraceID),
					SpanID:       strings.ToLower(span.SpanID),
					ParentSpanID: strings.ToLower(span.ParentSpanID),
					Attributes:   span.Attributes.texts(),
					Resource:     from.Resource.Attributes.texts(),
				})
			}
		}
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write([]byte("{}"))
}
