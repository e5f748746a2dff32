"""A GraphML file as its bytes say it, read element by element: what every reader is held against."""
import xml.etree.ElementTree as ElementTree

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"
CASTS = {"string": str, "int": int, "double": float, "boolean": {"true": True, "false": False}.__getitem__}


class GraphMLFile:
    """Nodes and edges with their values by name, in the order of the file."""

    def __init__(self, path):
        self.keys, self.nodes, self.edges = {}, {}, []
        for element in ElementTree.parse(path).getroot().iter():
            if element.tag == NAMESPACE + "key" and element.get("attr.name"):
                self.keys[element.get("id")] = (element.get("for"), element.get("attr.name"), element.get("attr.type"))
            elif element.tag == NAMESPACE + "node":
                self.nodes[element.get("id")] = self.values(element)
            elif element.tag == NAMESPACE + "edge":
                ends = element.get("id"), element.get("source"), element.get("target")
                self.edges.append((*ends, self.values(element)))

    def values(self, element):
        values = {}
        for data in element.findall(NAMESPACE + "data"):
            if data.get("key") not in self.keys:
                continue
            _, name, kind = self.keys[data.get("key")]
            if name in values:
                raise ValueError("%s has two values for %s" % (element.get("id"), name))
            values[name] = CASTS[kind](data.text)
        return values
