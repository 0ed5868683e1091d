package producertest

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

func rules(entries ...string) string {
	return `{"body": {` + strings.Join(entries, ",") + `}}`
}

func matchers(path, list string) string {
	return `"` + path + `": {"matchers": [` + list + `]}`
}

// bodies are an example, rules, an answer, and what is said of the answer; nothing where it is as relied on.
var bodies = []struct{ example, rules, answer, says string }{
	{`{"name": "Ada"}`, `{}`, `{"name": "Ada", "more": 1}`, ""},
	{`{"name": "Ada"}`, `{}`, `{"name": "Eve"}`, `$.name -> "Ada" is expected, not "Eve"`},
	{`{"name": "Ada"}`, `{}`, `{"words": "Ada"}`, "$ -> missing the following keys: name"},
	{`{"name": {"first": "Ada"}}`, `{}`, `{"name": "Ada"}`, `$.name -> {"first":"Ada"} is expected, not "Ada"`},
	{`{"name": "Ada"}`, `{}`, `broken`, `the body is not JSON: "broken"`},
	{`{"n": 1}`, `{}`, `{"n": 1.0}`, ""},
	{`[1, 2]`, `{}`, `[1]`, "$ -> 2 items are expected, not 1"},
	{`[1, 2]`, `{}`, `[1, 3]`, "$.1 -> 2 is expected, not 3"},

	{`{"name": "Ada"}`, rules(matchers("$.name", `{"match": "type"}`)), `{"name": "Eve"}`, ""},
	{`{"name": "Ada"}`, rules(matchers("$.name", `{"match": "type"}`)), `{"name": 7}`, "$.name -> a text is expected, not 7"},
	{`{"a b": 1}`, rules(matchers("$['a b']", `{"match": "type"}`)), `{"a b": 2}`, ""},
	{`{"a": {"b": 1}}`, rules(matchers("$.a", `{"match": "type"}`)), `{"a": {"b": 2}}`, ""},
	{`{"a": {"b": 1}}`, rules(matchers("$.a", `{"match": "type"}`)), `{"a": {}}`, "$.a -> missing the following keys: b"},
	{`{"a": {"b": 1}}`, rules(matchers("$.a", `{"match": "type"}`), matchers("$.a.b", `{"match": "equality"}`)), `{"a": {"b": 2}}`, "$.a.b -> 2 does not match equality"},
	{`{"a": [{"b": 1}]}`, rules(matchers("$.a", `{"match": "type", "min": 1}`)), `{"a": [{"b": 2}, {"b": 3}]}`, ""},
	{`{"a": [{"b": 1}]}`, rules(matchers("$.a", `{"match": "type", "min": 1}`)), `{"a": []}`, "$.a -> [] does not match a list of at least 1 items"},
	{`{"a": [{"b": 1}]}`, rules(matchers("$.a", `{"match": "type"}`), matchers("$.a[*].b", `{"match": "regex", "regex": "^[12]$"}`)), `{"a": [{"b": 2}, {"b": 3}]}`, `$.a.1.b -> 3 does not match the pattern ^[12]$`},

	{`1`, rules(matchers("$", `{"match": "integer"}`)), `1.5`, "$ -> 1.5 does not match integer"},
	{`1`, rules(matchers("$", `{"match": "decimal"}`)), `1`, "$ -> 1 does not match decimal"},
	{`1`, rules(matchers("$", `{"match": "number"}`)), `"1"`, `$ -> "1" does not match number`},
	{`true`, rules(matchers("$", `{"match": "boolean"}`)), `false`, ""},
	{`"a"`, rules(matchers("$", `{"match": "null"}`)), `null`, ""},
	{`"a"`, rules(matchers("$", `{"match": "include", "value": "ell"}`)), `"hello"`, ""},
	{`"a"`, rules(matchers("$", `{"match": "include", "value": "ell"}`)), `"help"`, `$ -> "help" does not match include ell`},
	{`[1]`, rules(matchers("$", `{"match": "type", "max": 2}`)), `[1, 2, 3]`, "$ -> [1,2,3] does not match a list of at most 2 items"},
	{`"a"`, rules(`"$": {"combine": "OR", "matchers": [{"match": "null"}, {"match": "type"}]}`), `"b"`, ""},
	{`"a"`, rules(`"$": {"combine": "OR", "matchers": [{"match": "null"}, {"match": "type"}]}`), `7`, "$ -> 7 does not match null; a text is expected, not 7"},

	// What cannot be followed is said, and never passed over.
	{`"a"`, rules(matchers("$", `{"match": "semver"}`)), `"a"`, "$: the matcher semver is not known here"},
	{`"a"`, rules(matchers("$", `{"match": "regex", "regex": "(?=a)"}`)), `"a"`, "$: the pattern of a rule is not one of Go"},
	{`"a"`, rules(matchers("$..b", `{"match": "type"}`)), `"a"`, "the path $..b of a rule is not known here"},
	{`"a"`, `{"status": {"$": {}}}`, `"a"`, "rules for the status of an answer are not known here"},
}

func TestBodies(t *testing.T) {
	for _, each := range bodies {
		var expected response
		text := `{"status": 200, "body": ` + each.example + `, "matchingRules": ` + each.rules + `}`
		err := json.Unmarshal([]byte(text), &expected)
		var differences []string
		if err == nil {
			differences, err = expected.differencesTo(http.StatusOK, http.Header{}, []byte(each.answer))
		}
		said := strings.Join(differences, "\n")
		if err != nil {
			said = err.Error()
		}
		if said != each.says && !(err != nil && strings.HasPrefix(said, each.says) && each.says != "") {
			t.Errorf("%s for %s by %s\nsays     %s\nexpected %s", each.answer, each.example, each.rules, said, each.says)
		}
	}
}

func TestStatusAndHeaders(t *testing.T) {
	expected := response{
		Status:  http.StatusOK,
		Headers: map[string]values{"content-type": {"application/json"}, "Location": {"/orders/7"}, "Vary": {"Accept"}},
		MatchingRules: matchingRules{Header: map[string]rule{
			"location": {Matchers: []matcher{{Match: "regex", Regex: "^/orders/[0-9]+$"}}},
		}},
	}
	good := http.Header{"Content-Type": {"application/json; charset=utf-8"}, "Location": {"/orders/8"}, "Vary": {"Accept"}}
	if differences, err := expected.differencesTo(http.StatusOK, good, nil); err != nil || differences != nil {
		t.Error(differences, err)
	}
	bad := http.Header{"Content-Type": {"text/plain"}, "Location": {"/orders/x"}}
	differences, err := expected.differencesTo(http.StatusNotFound, bad, nil)
	said := strings.Join(differences, "\n")
	if err != nil || said != strings.Join([]string{
		"status 200 is expected, not 404",
		`Location -> "/orders/x" does not match the pattern ^/orders/[0-9]+$`,
		`Vary: "Accept" is expected, not ""`,
		`content-type: "application/json" is expected, not "text/plain"`,
	}, "\n") {
		t.Error(said, err)
	}
}

func TestABodyOfTextIsComparedAsText(t *testing.T) {
	expected := response{Headers: map[string]values{"Content-Type": {"text/plain"}}, Body: body{content: json.RawMessage(`"Hello"`)}}
	if differences, err := expected.differencesOfBody([]byte("Hello")); err != nil || differences != nil {
		t.Error(differences, err)
	}
	differences, err := expected.differencesOfBody([]byte("Bye"))
	if err != nil || len(differences) != 1 || differences[0] != `the body "Hello" is expected, not "Bye"` {
		t.Error(differences, err)
	}
}
