// Receives webhooks: PORT=8000 WEBHOOK_SECRET=whsec_… go run receiver.go
package main

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

const toleranceS = 300
const maxBodyBytes = 1_000_000

// verify returns whether the delivery is WedSync's, unchanged and new. body is the body as received, before parsing.
func verify(secret string, headers http.Header, body []byte) bool {
	id, timestamp := headers.Get("webhook-id"), headers.Get("webhook-timestamp")
	sentAt, err := strconv.ParseInt(timestamp, 10, 64)
	age := time.Now().Unix() - sentAt
	if id == "" || err != nil || age > toleranceS || age < -toleranceS {
		return false
	}
	prefix, encodedKey, _ := strings.Cut(secret, "_")
	key, err := base64.StdEncoding.DecodeString(encodedKey)
	if err != nil {
		return false
	}
	content := append([]byte(id+"."+timestamp+"."), body...)
	for _, signature := range strings.Split(headers.Get("webhook-signature"), " ") {
		version, value, _ := strings.Cut(signature, ",")
		bytes, err := base64.StdEncoding.DecodeString(value)
		if err != nil {
			continue
		}
		if prefix == "whsec" && version == "v1" {
			digest := hmac.New(sha256.New, key)
			digest.Write(content)
			if hmac.Equal(digest.Sum(nil), bytes) {
				return true
			}
		}
		if prefix == "whpk" && version == "v1a" && len(key) == ed25519.PublicKeySize && ed25519.Verify(key, content, bytes) {
			return true
		}
	}
	return false
}

func receive(response http.ResponseWriter, request *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(response, request.Body, maxBodyBytes))
	if err != nil || request.Method != http.MethodPost || !verify(os.Getenv("WEBHOOK_SECRET"), request.Header, body) {
		response.WriteHeader(http.StatusBadRequest)
		return
	}
	var event struct{ ID, Type string }
	if json.Unmarshal(body, &event) == nil {
		fmt.Println(event.ID, event.Type) // process each webhook-id once: deliveries can repeat
	}
	response.WriteHeader(http.StatusNoContent)
}

func main() {
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), http.HandlerFunc(receive)))
}
