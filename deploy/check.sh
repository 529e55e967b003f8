#!/usr/bin/env bash
# Says in plain words whether Alongside is ready, and if not, what is missing and how to give it.
#   deploy/check.sh https://intranet.example.org/alongside
# With HEALTH_KEY set to the setting alongside.health-key, Alongside names the reason itself.
set -uo pipefail

base=${1:-}
if [[ -z $base ]]; then
  echo "Say where Alongside is: deploy/check.sh https://intranet.example.org/alongside" >&2
  exit 2
fi
base=${base%/}

answer=$(mktemp)
head=$(mktemp)
trap 'rm -f "$answer" "$head"' EXIT
status=$(curl -sS --max-time 20 -o "$answer" -D "$head" -w '%{http_code}' \
  ${HEALTH_KEY:+-H "X-Health-Key: $HEALTH_KEY"} "$base/api/health/ready" 2>"$answer.error")
if [[ $status == 000 ]]; then
  echo "Nothing answers at $base: $(sed 's/^curl: ([0-9]*) //' "$answer.error")"
  echo "Is the server running, and is this the address it listens on?"
  rm -f "$answer.error"
  exit 1
fi
rm -f "$answer.error"
server=$(tr -d '\r' <"$head" | sed -n 's/^[Ss]erver: *//p' | head -1)

alias_command() {
  case $server in
  *"Payara Micro"*) cat <<'TEXT'
Payara Micro, in the file given with --postbootcommandfile (deploy/payara-micro has the whole start):
  create-jdbc-resource --connectionpoolid THE-POOL jdbc/alongside
TEXT
    ;;
  *Payara* | *GlassFish*) cat <<'TEXT'
Payara Server or GlassFish, beside the pool your intranet has already:
  asadmin create-jdbc-resource --connectionpoolid THE-POOL jdbc/alongside
TEXT
    ;;
  *WildFly* | *JBoss* | *Undertow*) cat <<'TEXT'
WildFly:
  jboss-cli.sh --connect --command='data-source add --name=alongside --jndi-name=java:/jdbc/alongside --driver-name=postgresql --connection-url=jdbc:postgresql://HOST/DATABASE --user-name=USER --password=PASSWORD'
TEXT
    ;;
  *) cat <<'TEXT'
Payara Micro, Payara Server, GlassFish:
  create-jdbc-resource --connectionpoolid THE-POOL jdbc/alongside
WildFly:
  data-source add --name=alongside --jndi-name=java:/jdbc/alongside --driver-name=… --connection-url=…
Open Liberty, in server.xml:
  <dataSource jndiName="jdbc/alongside">…</dataSource>
TEXT
    ;;
  esac
  echo "The folder of your server in deploy has all of it."
}

case $status in
200)
  echo "Alongside is ready at $base."
  exit 0
  ;;
404)
  echo "A server answers at $base, but Alongside is not there."
  echo "It is still starting, or its address is another one, or its deployment failed: the server's log says why."
  echo "If the log speaks of jdbc/alongside, the data source is missing. One command gives it:"
  alias_command
  ;;
503)
  echo "Alongside is there, but not ready."
  names=$(grep -o '"name":"[^"]*"' "$answer" | sed 's/.*:"//; s/"$//')
  if [[ -z $names ]]; then
    echo "Open $base/ in a browser: the maintenance page lists every setting that is missing or wrong."
    echo "To see the reason here, set alongside.health-key on the server and HEALTH_KEY for this command."
    echo "If it waits for its database and there is no data source yet:"
    alias_command
  else
    echo "It says:"
    tr '{' '\n' <"$answer" | grep '"name"' | grep '"DOWN"' |
      sed 's/.*"detail":"\([^"]*\)".*"name":"\([^"]*\)".*/  \2: \1/; s/.*"name":"\([^"]*\)".*"detail":"\([^"]*\)".*/  \1: \2/'
    if grep -q '"name":"database"' "$answer" && tr '{' '\n' <"$answer" | grep '"name":"database"' | grep -q '"DOWN"'; then
      echo "For the database:"
      alias_command
    fi
  fi
  ;;
*)
  echo "$base answers with status $status, which Alongside does not send here. A proxy in between may do so."
  ;;
esac
exit 1
