@_exported import FormBodies
