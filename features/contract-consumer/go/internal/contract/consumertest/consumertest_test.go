package consumertest

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

var order = Request{
	Method: http.MethodPost,
	Path:   "/orders",
	Query:  url.Values{"dry": {"1"}},
	Header: map[string]string{"Content-Type": "application/json"},
	Body:   map[string]any{"item": "tea"},
}

func TestARequestIsTheExpectedOneWhateverElseItsHeadersSay(t *testing.T) {
	if err := order.differenceTo(sent("POST", "/orders?dry=1", `{ "item": "tea" }`)); err != nil {
		t.Error(err)
	}
}

func TestARequestDiffersBy(t *testing.T) {
	for what, request := range map[string]*http.Request{
		"POST /orders is expected":               sent("POST", "/order", `{"item": "tea"}`),
		`the query "dry=1" is expected`:          sent("POST", "/orders", `{"item": "tea"}`),
		`the body {"item":"tea"} is expected`:    sent("POST", "/orders?dry=1", `{"item": "tea", "more": 1}`),
		"unexpected end of JSON input":           sent("POST", "/orders?dry=1", ""),
		"Content-Type: application/json is expe": httptest.NewRequest("POST", "/orders?dry=1", strings.NewReader("{}")),
	} {
		if err := order.differenceTo(request); err == nil || !strings.Contains(err.Error(), what) {
			t.Errorf("%s: %v", what, err)
		}
	}
	bare := Request{Method: http.MethodGet, Path: "/orders"}
	if err := bare.differenceTo(sent("GET", "/orders", "{}")); err == nil || err.Error() != "no body is expected" {
		t.Error(err)
	}
}

func sent(method, target, body string) *http.Request {
	request := httptest.NewRequest(method, target, strings.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	return request
}

func TestAPactHoldsExamplesAndSaysWhereAnythingLikeThemWillDo(t *testing.T) {
	interaction := Interaction{
		Description: "an order",
		Given:       []string{"there is tea"},
		Request:     order,
		Response: Response{Status: http.StatusCreated, Body: map[string]any{
			"id":    Like(7),
			"lines": []any{map[string]any{"item of": Like("tea")}, "last"},
		}},
	}
	written, err := json.Marshal(interaction.pact())
	if err != nil {
		t.Fatal(err)
	}
	const like = `{"combine":"AND","matchers":[{"match":"type"}]}`
	expected := `{"description":"an order","providerStates":[{"name":"there is tea"}],` +
		`"request":{"body":{"item":"tea"},"headers":{"Content-Type":"application/json"},"method":"POST",` +
		`"path":"/orders","query":{"dry":["1"]}},` +
		`"response":{"body":{"id":7,"lines":[{"item of":"tea"},"last"]},` +
		`"matchingRules":{"body":{"$.id":` + like + `,"$.lines[0]['item of']":` + like + `}},"status":201}}`
	if string(written) != expected {
		t.Error(string(written))
	}
}
