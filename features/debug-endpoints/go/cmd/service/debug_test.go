package main_test

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
)

func TestDebugEndpointsAreForThisMachineOnlyAndOffUnlessAskedFor(t *testing.T) {
	port := freePort(t)
	service := startService(t, fmt.Sprint("DEBUG_PORT=", port), "GREETING=5ec2e7")
	shown := ""
	for _, path := range []string{"/threaddump", "/configprops", "/metrics", "/mappings"} {
		response, err := http.Get(fmt.Sprint("http://127.0.0.1:", port, path))
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(response.Body)
		_ = response.Body.Close()
		if err != nil || response.StatusCode != http.StatusOK {
			t.Errorf("%s: %d %v", path, response.StatusCode, err)
		}
		shown += string(text)
		if status := service.status(path); status != http.StatusNotFound {
			t.Errorf("%s beside the routes of the service: %d", path, status)
		}
	}
	if !strings.Contains(shown, "GET /greetings/{name}") || !strings.Contains(shown, `"GREETING":"******"`) || strings.Contains(shown, "5ec2e7") {
		t.Error(shown)
	}
	for _, address := range addressesOfThisMachine(t) {
		if connection, err := net.Dial("tcp4", net.JoinHostPort(address, fmt.Sprint(port))); err == nil {
			_ = connection.Close()
			t.Errorf("they answer at %s", address)
		}
	}
	expectLogged(t, service.Process)

	quiet := startService(t)
	for _, line := range quiet.Lines() {
		if line["logger"] == "debug" {
			t.Error(line)
		}
	}
}

// addressesOfThisMachine are those at which others reach it.
func addressesOfThisMachine(t *testing.T) []string {
	t.Helper()
	all, err := net.InterfaceAddrs()
	if err != nil {
		t.Fatal(err)
	}
	var addresses []string
	for _, each := range all {
		if network, is := each.(*net.IPNet); is && network.IP.To4() != nil && !network.IP.IsLoopback() {
			addresses = append(addresses, network.IP.String())
		}
	}
	return addresses
}
