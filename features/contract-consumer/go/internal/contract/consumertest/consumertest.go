// Package consumertest writes down as pacts what this service relies on of others, by version 3 of the Pact specification
// (https://docs.pact.io). It is here because Pact's own library for Go is made of C, which has to be downloaded besides.
package consumertest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
)

// Interaction is one thing that this service asks of another.
type Interaction struct {
	Description string
	// Given are the states that the other service has to be in; its contract test brings them about.
	Given    []string
	Request  Request
	Response Response
	// Ask lets the client make the request, and looks at what it makes of the response.
	Ask func(t *testing.T, address string)
}

// Request is what the client sends. It may send other headers besides.
type Request struct {
	Method string
	Path   string
	Query  url.Values
	Header map[string]string
	// Body is sent as JSON; nil is none.
	Body any
}

// Response is what the client needs of an answer. Others than Like are values that it needs exactly so.
type Response struct {
	Status int
	Header map[string]string
	// Body is answered as JSON; nil is none.
	Body any
}

// Like is any value of the type of the example; for an object or a list, everything in it as well.
func Like(example any) any { return like{example} }

type like struct{ example any }

// Write lets the client ask a mock server, a subtest for each interaction, and writes the pact to pacts/written once all of
// them have passed.
func Write(t *testing.T, consumer, provider string, interactions ...Interaction) {
	t.Helper()
	written := make([]any, 0, len(interactions))
	for _, each := range interactions {
		t.Run(each.Description, func(t *testing.T) { each.play(t) })
		written = append(written, each.pact())
	}
	if t.Failed() {
		return
	}
	pact := object{
		"consumer":     object{"name": consumer},
		"provider":     object{"name": provider},
		"interactions": written,
		"metadata":     object{"pactSpecification": object{"version": "3.0.0"}},
	}
	if err := writeFile(consumer+"-"+provider+".json", pact); err != nil {
		t.Error(err)
	}
}

type object = map[string]any

// play answers the request of the interaction, and says what else the client does.
func (i Interaction) play(t *testing.T) {
	var mutex sync.Mutex
	asked := false
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mutex.Lock()
		defer mutex.Unlock()
		if difference := i.Request.differenceTo(r); difference != nil {
			t.Errorf("unexpected request: %s %s: %v", r.Method, r.URL, difference)
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		asked = true
		for name, value := range i.Response.Header {
			w.Header().Set(name, value)
		}
		w.WriteHeader(i.Response.Status)
		if i.Response.Body != nil {
			if err := json.NewEncoder(w).Encode(example(i.Response.Body)); err != nil {
				t.Error(err)
			}
		}
	}))
	defer server.Close()
	i.Ask(t, server.URL)
	mutex.Lock()
	defer mutex.Unlock()
	if !asked {
		t.Errorf("missing request: %s %s", i.Request.Method, i.Request.Path)
	}
}

func (r Request) differenceTo(actual *http.Request) error {
	if actual.Method != r.Method || actual.URL.Path != r.Path {
		return fmt.Errorf("%s %s is expected", r.Method, r.Path)
	}
	if query := actual.URL.Query(); len(query)+len(r.Query) > 0 && !reflect.DeepEqual(query, r.Query) {
		return fmt.Errorf("the query %q is expected", r.Query.Encode())
	}
	for name, value := range r.Header {
		if actual.Header.Get(name) != value {
			return fmt.Errorf("%s: %s is expected", name, value)
		}
	}
	return r.differenceToBody(actual.Body)
}

func (r Request) differenceToBody(actual io.Reader) error {
	text, err := io.ReadAll(actual)
	if err != nil || r.Body == nil && len(text) == 0 {
		return err
	}
	if r.Body == nil {
		return errors.New("no body is expected")
	}
	wanted, err := json.Marshal(r.Body)
	if err != nil {
		return err
	}
	var expected, received any
	if err := errors.Join(json.Unmarshal(wanted, &expected), json.Unmarshal(text, &received)); err != nil {
		return err
	}
	if !reflect.DeepEqual(expected, received) {
		return fmt.Errorf("the body %s is expected", wanted)
	}
	return nil
}

// pact is the interaction as a pact holds it.
func (i Interaction) pact() object {
	request := object{"method": i.Request.Method, "path": i.Request.Path}
	if len(i.Request.Query) > 0 {
		request["query"] = i.Request.Query
	}
	if len(i.Request.Header) > 0 {
		request["headers"] = i.Request.Header
	}
	if i.Request.Body != nil {
		request["body"] = i.Request.Body
	}
	response := object{"status": i.Response.Status}
	if len(i.Response.Header) > 0 {
		response["headers"] = i.Response.Header
	}
	if i.Response.Body != nil {
		response["body"] = example(i.Response.Body)
		if rules := rulesOf(i.Response.Body, "$"); len(rules) > 0 {
			response["matchingRules"] = object{"body": rules}
		}
	}
	written := object{"description": i.Description, "request": request, "response": response}
	if len(i.Given) > 0 {
		var states []any
		for _, each := range i.Given {
			states = append(states, object{"name": each})
		}
		written["providerStates"] = states
	}
	return written
}

// example is a body with the examples in place of what stands for any value like them.
func example(body any) any {
	switch body := body.(type) {
	case like:
		return example(body.example)
	case map[string]any:
		all := object{}
		for key, value := range body {
			all[key] = example(value)
		}
		return all
	case []any:
		all := make([]any, 0, len(body))
		for _, value := range body {
			all = append(all, example(value))
		}
		return all
	default:
		return body
	}
}

// rulesOf are the places of a body that hold any value like the example.
func rulesOf(body any, path string) object {
	rules := object{}
	switch body := body.(type) {
	case like:
		rules[path] = object{"combine": "AND", "matchers": []any{object{"match": "type"}}}
		maps.Copy(rules, rulesOf(body.example, path))
	case map[string]any:
		for key, value := range body {
			maps.Copy(rules, rulesOf(value, path+step(key)))
		}
	case []any:
		for index, value := range body {
			maps.Copy(rules, rulesOf(value, fmt.Sprintf("%s[%d]", path, index)))
		}
	}
	return rules
}

func step(key string) string {
	if key != "" && strings.Trim(key, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == "" {
		return "." + key
	}
	return "['" + key + "']"
}

// writeFile writes it below the root of the module.
func writeFile(name string, pact object) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(pact); err != nil {
		return err
	}
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	for {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			break
		}
		above := filepath.Dir(root)
		if above == root {
			return errors.New("there is no go.mod above the test")
		}
		root = above
	}
	directory := filepath.Join(root, "pacts", "written")
	if err := os.MkdirAll(directory, 0o777); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(directory, name), text.Bytes(), 0o666)
}
