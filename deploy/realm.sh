#!/bin/sh
# Writes another realm into the WAR: deploy/realm.sh NAME alongside.war
# The sign-on is shared with every application whose web.xml names the same realm. Needs the JDK's jar.
set -eu
name=$1
war=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
jar --extract --file "$war" WEB-INF/web.xml
sed "s#<realm-name>[^<]*</realm-name>#<realm-name>$name</realm-name>#" WEB-INF/web.xml > changed
grep -q "<realm-name>$name</realm-name>" changed
mv changed WEB-INF/web.xml
jar --update --file "$war" WEB-INF/web.xml
echo "The realm of $2 is now $name."
