import os

import psycopg
from fastapi import FastAPI

app = FastAPI(title="${{ values.parameters.name }}")


@app.get("/health")
def health():
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        connection.execute("select 1")
    return {"status": "ok"}
