// Package greeter is sample code: it shows how another service is asked. Replace it with the services that this one needs.
package greeter

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

// Client asks another service that greets.
type Client struct {
	http    *http.Client
	address string
}

// New takes a client that httpclient has made, and the address of the greeter.
func New(client *http.Client, address string) Client {
	return Client{client, address}
}

// Greeting is what this service needs of an answer and no more: the greeter may change everything else.
type Greeting struct {
	Greeting string `json:"greeting"`
}

// Greet fails where the answer is an error, or does not come in time.
func (c Client) Greet(ctx context.Context, name string) (Greeting, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.address+"/greetings/"+url.PathEscape(name), nil)
	if err != nil {
		return Greeting{}, err
	}
	response, err := c.http.Do(request)
	if err != nil {
		return Greeting{}, err
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		return Greeting{}, fmt.Errorf("the greeter answers %d", response.StatusCode)
	}
	var greeting Greeting
	return greeting, json.NewDecoder(response.Body).Decode(&greeting)
}
