package producertest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"mime"
	"net/http"
	"slices"
	"strings"
)

// differencesTo says where an answer is not what the consumer relies on. What is in it besides is none of its business.
// An error says that the pact itself cannot be followed.
func (r response) differencesTo(status int, header http.Header, text []byte) ([]string, error) {
	var differences []string
	if status != r.Status {
		differences = append(differences, fmt.Sprintf("status %d is expected, not %d", r.Status, status))
	}
	for _, name := range slices.Sorted(maps.Keys(r.Headers)) {
		difference, err := r.differenceOfHeader(name, header)
		if err != nil {
			return nil, err
		}
		if difference != "" {
			differences = append(differences, difference)
		}
	}
	more, err := r.differencesOfBody(text)
	return append(differences, more...), err
}

func (r response) differenceOfHeader(name string, header http.Header) (string, error) {
	expected, actual := strings.Join(r.Headers[name], ", "), strings.Join(header.Values(name), ", ")
	for key, rule := range r.MatchingRules.Header {
		if strings.EqualFold(key, name) {
			return rule.differenceTo(name, expected, actual)
		}
	}
	if actual == expected || strings.EqualFold(name, "Content-Type") && isMediaType(actual, expected) {
		return "", nil
	}
	return fmt.Sprintf("%s: %q is expected, not %q", name, expected, actual), nil
}

// isMediaType says whether it is the expected one; it may say more, such as the character set.
func isMediaType(actual, expected string) bool {
	mediaType, parameters, err := mime.ParseMediaType(actual)
	wanted, wantedParameters, wantedErr := mime.ParseMediaType(expected)
	if err != nil || wantedErr != nil || mediaType != wanted {
		return false
	}
	for name, value := range wantedParameters {
		if !strings.EqualFold(parameters[name], value) {
			return false
		}
	}
	return true
}

func (r response) differencesOfBody(text []byte) ([]string, error) {
	if !r.Body.isThere() {
		return nil, nil
	}
	if !r.Body.isJSON(r.Headers) || string(r.Body.content) == "null" {
		if len(r.MatchingRules.Body) > 0 {
			return nil, errors.New("rules for a body that is not JSON are not known here")
		}
		expected, err := r.Body.text(r.Headers)
		if err == nil && !bytes.Equal(expected, text) {
			return []string{fmt.Sprintf("the body %q is expected, not %q", expected, text)}, nil
		}
		return nil, err
	}
	expected, err := parse(r.Body.content)
	if err != nil {
		return nil, err
	}
	actual, err := parse(text)
	if err != nil {
		return []string{fmt.Sprintf("the body is not JSON: %q", text)}, nil
	}
	rules, err := parseRules(r.MatchingRules.Body)
	if err != nil {
		return nil, err
	}
	comparison := comparison{rules: rules}
	comparison.compare(nil, expected, actual)
	return comparison.differences, comparison.err
}

// parse keeps numbers as they are written: 1 is an integer and 1.0 is not.
func parse(text []byte) (any, error) {
	var value any
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	err := decoder.Decode(&value)
	return value, err
}
