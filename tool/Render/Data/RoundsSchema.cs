namespace IlnSite.Render.Data;

/// <summary>/data/rounds.schema.json: what /data/rounds.json holds, in the words of JSON Schema (draft 2020-12). Every
/// name is always there; what is not known is null or an empty list.</summary>
static class RoundsSchema
{
    const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "ADDRESS",
          "title": "The rounds of the network",
          "type": "object",
          "properties": {
            "$schema": {"type": "string", "format": "uri"},
            "title": {"type": "string"},
            "address": {"type": "string", "format": "uri"},
            "licence": {"type": ["string", "null"]},
            "licence_address": {"type": ["string", "null"], "format": "uri"},
            "rounds": {"type": "array", "items": {"$ref": "#/$defs/round"}}
          },
          "required": ["$schema", "title", "address", "licence", "licence_address", "rounds"],
          "additionalProperties": false,
          "$defs": {
            "date": {"type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
            "round": {
              "type": "object",
              "properties": {
                "round": {"type": "string"},
                "name": {"type": "string"},
                "address": {"type": "string", "format": "uri"},
                "starts": {"$ref": "#/$defs/date"},
                "ends": {"$ref": "#/$defs/date"},
                "hashtag": {"type": ["string", "null"]},
                "applications_open": {"$ref": "#/$defs/date"},
                "applications_close": {"$ref": "#/$defs/date"},
                "participants": {"$ref": "#/$defs/figures"},
                "country_count": {"$ref": "#/$defs/figures"},
                "new_country_count": {"$ref": "#/$defs/figures"},
                "has_all_countries": {"type": "boolean"},
                "countries": {"type": "array", "items": {"$ref": "#/$defs/country"}},
                "schedule": {"type": "array", "items": {"$ref": "#/$defs/topic"}},
                "chats": {"type": "array", "items": {"$ref": "#/$defs/chat"}},
                "posts": {"type": "integer", "minimum": 0},
                "sources": {"type": "array", "items": {"$ref": "#/$defs/source"}}
              },
              "required": ["round", "name", "address", "starts", "ends", "hashtag", "applications_open",
                "applications_close", "participants", "country_count", "new_country_count", "has_all_countries",
                "countries", "schedule", "chats", "posts", "sources"],
              "additionalProperties": false
            },
            "figures": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "count": {"type": "integer", "minimum": 0},
                  "at_least": {"type": "boolean"},
                  "source": {"type": ["string", "null"], "format": "uri"},
                  "as_of": {"$ref": "#/$defs/date"}
                },
                "required": ["count", "at_least", "source", "as_of"],
                "additionalProperties": false
              }
            },
            "country": {
              "type": "object",
              "properties": {
                "code": {"type": "string", "pattern": "^[A-Z]{2}$"},
                "name": {"type": "string"},
                "region": {"type": "string"},
                "subregion": {"type": "string"},
                "is_new": {"type": "boolean"},
                "participants": {"type": ["integer", "null"]},
                "participants_below": {"type": ["integer", "null"]}
              },
              "required": ["code", "name", "region", "subregion", "is_new", "participants", "participants_below"],
              "additionalProperties": false
            },
            "topic": {
              "type": "object",
              "properties": {
                "date": {"$ref": "#/$defs/date"},
                "title": {"type": ["string", "null"]},
                "topic": {"type": ["string", "null"]},
                "address": {"type": ["string", "null"], "format": "uri"}
              },
              "required": ["date", "title", "topic", "address"],
              "additionalProperties": false
            },
            "chat": {
              "type": "object",
              "properties": {
                "title": {"type": "string"},
                "starts": {"type": "string", "format": "date-time"},
                "zone": {"type": "string"},
                "minutes": {"type": "integer", "minimum": 1},
                "hashtag": {"type": ["string", "null"]},
                "topic": {"type": ["string", "null"]}
              },
              "required": ["title", "starts", "zone", "minutes", "hashtag", "topic"],
              "additionalProperties": false
            },
            "source": {
              "type": "object",
              "properties": {
                "title": {"type": "string"},
                "link": {"type": "string", "format": "uri"},
                "publisher": {"type": ["string", "null"]},
                "archived": {"type": ["string", "null"], "format": "uri"}
              },
              "required": ["title", "link", "publisher", "archived"],
              "additionalProperties": false
            }
          }
        }

        """;

    public static IEnumerable<Output> Plan(string kind, Rendering rendering) =>
        [new(Urls.RoundsSchema, kind, null, [], _ => Encoding.UTF8.GetBytes(Schema
            .ReplaceLineEndings("\n")
            .Replace("ADDRESS", rendering.Urls.Absolute(Urls.RoundsSchema), StringComparison.Ordinal)))];
}
