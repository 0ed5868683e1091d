package producertest

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"
)

// broker keeps the pacts of all services.
type broker struct{ base, token string }

// pacts are the newest of every consumer.
func (b broker) pacts(ctx context.Context, provider string) ([]pact, error) {
	address, err := url.JoinPath(b.base, "pacts", "provider", provider, "latest")
	if err != nil {
		return nil, err
	}
	text, err := b.get(ctx, address)
	if err != nil {
		return nil, err
	}
	var index struct {
		Links struct {
			Pacts []struct{ Href string } `json:"pb:pacts"`
		} `json:"_links"`
	}
	if err := json.Unmarshal(text, &index); err != nil {
		return nil, fmt.Errorf("%s: %w", address, err)
	}
	var pacts []pact
	for _, link := range index.Links.Pacts {
		text, err := b.get(ctx, link.Href)
		if err != nil {
			return nil, err
		}
		read, err := readPact(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", link.Href, err)
		}
		pacts = append(pacts, read)
	}
	return pacts, nil
}

func (b broker) get(ctx context.Context, address string) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Accept", "application/hal+json")
	home, err := url.Parse(b.base)
	if err != nil {
		return nil, err
	}
	// The token is for the broker, wherever its links lead.
	if b.token != "" && request.URL.Scheme == home.Scheme && request.URL.Host == home.Host {
		request.Header.Set("Authorization", "Bearer "+b.token)
	}
	client := &http.Client{Timeout: 30 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s answers %d", address, response.StatusCode)
	}
	return io.ReadAll(response.Body)
}
