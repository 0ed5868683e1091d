// Package producertest replays what consumers rely on, as their pacts say it, against this service: HTTP interactions of
// version 3 and 4 of the Pact specification (https://docs.pact.io). It is here because Pact's own library for Go is made of
// C, which has to be downloaded besides. What it does not know in a pact fails the test, and is never passed over.
package producertest

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// States are what consumers may ask for before an interaction, each with a function that brings it about. It gets what a
// pact says besides the name.
type States map[string]func(t *testing.T, parameters map[string]any)

// Verify replays every interaction with the provider: those of the files in directory, and those of a broker as well
// where PACT_BROKER_BASE_URL, and PACT_BROKER_TOKEN where it wants one, are set.
func Verify(t *testing.T, provider, address, directory string, states States) {
	t.Helper()
	var pacts []pact
	files, err := filepath.Glob(filepath.Join(directory, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		read, err := readPact(text)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		pacts = append(pacts, read)
	}
	if base := os.Getenv("PACT_BROKER_BASE_URL"); base != "" {
		published, err := broker{base, os.Getenv("PACT_BROKER_TOKEN")}.pacts(t.Context(), provider)
		if err != nil {
			t.Fatal(err)
		}
		pacts = append(pacts, published...)
	}
	asked := false
	for _, each := range pacts {
		if each.Provider.Name != provider {
			continue
		}
		for _, interaction := range each.Interactions {
			asked = true
			t.Run(each.Consumer.Name+" asks for "+interaction.Description, func(t *testing.T) {
				interaction.replay(t, address, states)
			})
		}
	}
	if !asked {
		t.Errorf("nothing was asked: there is no pact for %s", provider)
	}
}

func (i interaction) replay(t *testing.T, address string, states States) {
	for _, state := range i.ProviderStates {
		bringAbout, known := states[state.Name]
		if !known {
			t.Fatalf("nobody brings about the state %q", state.Name)
		}
		bringAbout(t, state.Params)
	}
	request, err := i.Request.to(address)
	if err != nil {
		t.Fatal(err)
	}
	// A redirect is an answer like any other.
	client := &http.Client{Timeout: 10 * time.Second, CheckRedirect: func(*http.Request, []*http.Request) error {
		return http.ErrUseLastResponse
	}}
	answer, err := client.Do(request.WithContext(t.Context()))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	differences, err := i.Response.differencesTo(answer.StatusCode, answer.Header, body)
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range differences {
		t.Error(each)
	}
	if t.Failed() {
		t.Logf("%s %s was answered with %d %s", request.Method, request.URL, answer.StatusCode, body)
	}
}

func (r request) to(address string) (*http.Request, error) {
	target := address + r.Path
	if len(r.Query) > 0 {
		query := url.Values{}
		for name, values := range r.Query {
			query[name] = values
		}
		target += "?" + query.Encode()
	}
	text, err := r.Body.text(r.Headers)
	if err != nil {
		return nil, err
	}
	sent, err := http.NewRequest(r.Method, target, bytes.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("the request cannot be made: %w", err)
	}
	for name, values := range r.Headers {
		for _, value := range values {
			sent.Header.Add(name, value)
		}
	}
	if sent.Header.Get("Content-Type") == "" && r.Body.contentType != "" {
		sent.Header.Set("Content-Type", r.Body.contentType)
	}
	return sent, nil
}
