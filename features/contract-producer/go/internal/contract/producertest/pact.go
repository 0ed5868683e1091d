package producertest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// pact is what a consumer relies on; names and structure are those of the specification.
type pact struct {
	Consumer     struct{ Name string }
	Provider     struct{ Name string }
	Interactions []interaction
	Metadata     struct {
		PactSpecification struct{ Version string }
	}
}

type interaction struct {
	Type           string
	Description    string
	ProviderStates []struct {
		Name   string
		Params map[string]any
	}
	Request  request
	Response response
}

type request struct {
	Method  string
	Path    string
	Query   map[string]values
	Headers map[string]values
	Body    body
	// Generators make parts of a request anew each time.
	Generators map[string]any
}

type response struct {
	Status        int
	Headers       map[string]values
	Body          body
	MatchingRules matchingRules
}

// matchingRules say how parts of an answer are compared that need not be exactly as in the example.
type matchingRules struct{ Body, Header map[string]rule }

func (m *matchingRules) UnmarshalJSON(text []byte) error {
	var categories map[string]map[string]json.RawMessage
	if err := json.Unmarshal(text, &categories); err != nil {
		return err
	}
	for name, rules := range categories {
		if name != "body" && name != "header" && len(rules) > 0 {
			return fmt.Errorf("rules for the %s of an answer are not known here", name)
		}
	}
	var read struct{ Body, Header map[string]rule }
	if err := json.Unmarshal(text, &read); err != nil {
		return err
	}
	*m = matchingRules(read)
	return nil
}

type rule struct {
	Combine  string
	Matchers []matcher
}

type matcher struct {
	Match string
	Regex string
	Value any
	Min   *int
	Max   *int
}

// values are one in version 3 and a list in version 4.
type values []string

func (v *values) UnmarshalJSON(text []byte) error {
	var one string
	if json.Unmarshal(text, &one) == nil {
		*v = values{one}
		return nil
	}
	return json.Unmarshal(text, (*[]string)(v))
}

// body is content itself in version 3, and says what it is in version 4.
type body struct {
	content     json.RawMessage
	contentType string
}

func (b *body) UnmarshalJSON(text []byte) error {
	b.content = bytes.Clone(text)
	return nil
}

func (b body) isThere() bool { return len(b.content) > 0 }

// text is what goes over the wire.
func (b body) text(headers map[string]values) ([]byte, error) {
	if !b.isThere() || string(b.content) == "null" {
		return nil, nil
	}
	if b.isJSON(headers) {
		return b.content, nil
	}
	var text string
	if err := json.Unmarshal(b.content, &text); err != nil {
		return nil, errors.New("a body that is neither JSON nor text cannot be compared here")
	}
	return []byte(text), nil
}

func (b body) isJSON(headers map[string]values) bool {
	contentType := b.contentType
	for name, values := range headers {
		if strings.EqualFold(name, "Content-Type") {
			contentType = strings.Join(values, ", ")
		}
	}
	return contentType == "" || strings.Contains(contentType, "json")
}

func readPact(text []byte) (pact, error) {
	var read pact
	if err := json.Unmarshal(text, &read); err != nil {
		return pact{}, err
	}
	version, _, _ := strings.Cut(read.Metadata.PactSpecification.Version, ".")
	if version != "3" && version != "4" {
		return pact{}, fmt.Errorf("version %q of the specification is not known here: write the pact in version 3 or 4", version)
	}
	for index := range read.Interactions {
		each := &read.Interactions[index]
		if each.Type != "" && each.Type != "Synchronous/HTTP" {
			return pact{}, fmt.Errorf("%s: %s is not known here", each.Description, each.Type)
		}
		if len(each.Request.Generators) > 0 {
			return pact{}, fmt.Errorf("%s: requests that are made anew each time are not known here", each.Description)
		}
		if version == "4" {
			if err := errors.Join(each.Request.Body.unpack(), each.Response.Body.unpack()); err != nil {
				return pact{}, fmt.Errorf("%s: %w", each.Description, err)
			}
		}
	}
	return read, nil
}

// unpack takes the content out of a body of version 4.
func (b *body) unpack() error {
	if !b.isThere() || string(b.content) == "null" {
		return nil
	}
	var packed struct {
		Content     json.RawMessage
		ContentType string
		// Encoded is false, or the name of an encoding.
		Encoded any
	}
	if err := json.Unmarshal(b.content, &packed); err != nil {
		return err
	}
	if packed.Encoded != nil && packed.Encoded != false {
		return fmt.Errorf("a body that is encoded as %v is not known here", packed.Encoded)
	}
	*b = body{packed.Content, packed.ContentType}
	return nil
}
