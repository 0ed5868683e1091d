package producertest

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const version3 = `{
  "consumer": {"name": "page"}, "provider": {"name": "orders"},
  "interactions": [{
    "description": "an order",
    "providerStates": [{"name": "there is tea", "params": {"price": 3}}],
    "request": {"method": "POST", "path": "/orders", "query": {"dry": ["1"]},
                "headers": {"Content-Type": "application/json"}, "body": {"item": "tea"}},
    "response": {"status": 201, "body": {"price": 3}}
  }],
  "metadata": {"pactSpecification": {"version": "3.0.0"}}
}`

const version4 = `{
  "consumer": {"name": "phone"}, "provider": {"name": "orders"},
  "interactions": [{
    "type": "Synchronous/HTTP",
    "description": "another order",
    "request": {"method": "POST", "path": "/orders",
                "body": {"content": {"item": "tea"}, "contentType": "application/json", "encoded": false}},
    "response": {"status": 201, "headers": {"Content-Type": ["application/json"]},
                 "body": {"content": {"price": 3}, "contentType": "application/json", "encoded": false}}
  }],
  "metadata": {"pactSpecification": {"version": "4.0"}}
}`

// aService takes orders of tea, and remembers what was asked.
func aService(t *testing.T, price *float64) (address string, asked func() string) {
	var lines []string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text, err := io.ReadAll(r.Body)
		lines = append(lines, fmt.Sprint(r.Method, " ", r.URL, " ", r.Header.Get("Content-Type"), " ", string(text), err))
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusCreated)
		if err := json.NewEncoder(w).Encode(map[string]float64{"price": *price}); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(server.Close)
	return server.URL, func() string { return strings.Join(lines, "\n") }
}

func TestItReplaysTheFilesAndWhatABrokerHas(t *testing.T) {
	price := 0.0
	address, asked := aService(t, &price)
	directory := t.TempDir()
	if err := os.WriteFile(filepath.Join(directory, "page.json"), []byte(version3), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PACT_BROKER_BASE_URL", aBroker(t))
	t.Setenv("PACT_BROKER_TOKEN", "for the broker")
	Verify(t, "orders", address, directory, States{
		"there is tea": func(_ *testing.T, parameters map[string]any) { price, _ = parameters["price"].(float64) },
	})
	expected := `POST /orders?dry=1 application/json {"item": "tea"}<nil>` + "\n" +
		`POST /orders application/json {"item": "tea"}<nil>`
	if asked() != expected {
		t.Error(asked())
	}
}

// aBroker has one pact, for those who bring the token, and a link that leads elsewhere, where nobody may see the token.
func aBroker(t *testing.T) string {
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "" {
			t.Error("the token is sent elsewhere")
		}
		fmt.Fprint(w, strings.ReplaceAll(version4, `"orders"`, `"prices"`))
	}))
	t.Cleanup(elsewhere.Close)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /pacts/provider/orders/latest", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer for the broker" {
			t.Error("the token is not sent")
		}
		fmt.Fprintf(w, `{"_links": {"pb:pacts": [{"href": "http://%s/phone"}, {"href": "%s"}]}}`, r.Host, elsewhere.URL)
	})
	mux.HandleFunc("GET /phone", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, version4) })
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL
}

func TestABrokerThatFailsIsAFailure(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()
	if _, err := (broker{server.URL, ""}).pacts(t.Context(), "orders"); err == nil || !strings.HasSuffix(err.Error(), "answers 404") {
		t.Error(err)
	}
}

func TestWhatIsNotKnownInAPactIsSaid(t *testing.T) {
	for reason, replaced := range map[string][2]string{
		`version "2" of the specification is not known here`:     {`"4.0"`, `"2.0.0"`},
		"another order: Asynchronous/Messages is not known here": {"Synchronous/HTTP", "Asynchronous/Messages"},
		"a body that is encoded as base64 is not known here":     {`"encoded": false`, `"encoded": "base64"`},
		"requests that are made anew each time are not known":    {`"path": "/orders"`, `"path": "/orders", "generators": {"path": {}}`},
		"unexpected end of JSON input":                           {version4, ""},
	} {
		_, err := readPact([]byte(strings.ReplaceAll(version4, replaced[0], replaced[1])))
		if err == nil || !strings.Contains(err.Error(), reason) {
			t.Errorf("%s: %v", reason, err)
		}
	}
}
