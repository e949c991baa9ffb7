# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of one program: roles, names, states, texts and actions over the accessibility bus.

Speaks to the bus itself: the usual library keeps a memory of its own, which is old where no main loop runs.
"""
import time

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
CHECKED, ACTIVE, ENABLED, FOCUSABLE, FOCUSED, PRESSED, SHOWING, HAS_POPUP = 4, 1, 8, 11, 12, 20, 25, 42
CALL_PATIENCE = 20000  # milliseconds


def connect(address):
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


def accessibility_bus(session_address):
    session = connect(session_address)
    (address,) = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                   Gio.DBusCallFlags.NONE, CALL_PATIENCE, None).unpack()
    return connect(address)


class Node:
    """One thing on the screen, as it was when it was looked at."""

    def __init__(self, bus, name, path, depth=0, parent=None):
        self.bus, self.owner, self.path, self.depth, self.parent = bus, name, path, depth, parent
        self.role, self.name, self.states, self.children = "", "", 0, []

    def has(self, state):
        return bool(self.states >> state & 1)

    def is_checked(self):
        return self.has(CHECKED)

    def is_enabled(self):
        return self.has(ENABLED)

    def within_name(self, name):
        above = self.parent
        while above and above.name != name:
            above = above.parent
        return above is not None

    def call(self, interface, method, arguments=None):
        return self.bus.call_sync(self.owner, self.path, interface, method, arguments, None,
                                  Gio.DBusCallFlags.NONE, CALL_PATIENCE, None).unpack()

    def property(self, interface, name):
        return self.call("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))[0]

    def description(self):
        return self.property(ACCESSIBLE, "Description")

    def text(self):
        (text,) = self.call("org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))
        return text

    def actions(self):
        return [each[0] for each in self.call("org.a11y.atspi.Action", "GetActions")[0]]

    def act(self, wanted=("Press", "Toggle", "ShowMenu")):
        names = self.actions()
        chosen = next((name for name in wanted if name in names), None)
        if chosen is None:
            raise LookupError(f"{self} can do {names}, none of {wanted}")
        # No answer is waited for: what opens a menu answers when the menu is closed.
        self.bus.call(self.owner, self.path, "org.a11y.atspi.Action", "DoAction",
                      GLib.Variant("(i)", (names.index(chosen),)), None, Gio.DBusCallFlags.NONE, -1, None, None)
        self.bus.flush_sync(None)
        if chosen == "Press" and not self.has(HAS_POPUP):
            self._until_released()

    def _until_released(self):
        """Qt shows a button as pressed for a moment and lets go then: whoever closes the window before has not pressed
        it. What has gone meanwhile had its effect."""
        deadline = time.monotonic() + CALL_PATIENCE / 1000
        try:
            while time.monotonic() < deadline:
                low, high = self.call(ACCESSIBLE, "GetState")[0]
                if not (low | high << 32) >> PRESSED & 1:
                    return
        except GLib.Error:
            return
        raise TimeoutError(f"{self} stays pressed")

    def __str__(self):
        return f"{self.role} “{self.name}”"


class Reader:
    def __init__(self, session_address, pid):
        self.bus = accessibility_bus(session_address)
        self.pid = pid
        self.owner = None

    def application(self):
        """The root of the program, once it has joined the bus."""
        if self.owner is None:
            registry = Node(self.bus, "org.a11y.atspi.Registry", ROOT)
            (children,) = registry.call(ACCESSIBLE, "GetChildren")
            self.owner = next((owner for owner, _ in children if self._process_of(owner) == self.pid), None)
        return self.owner and Node(self.bus, self.owner, ROOT)

    def showing(self):
        """Everything that is on the screen now, parents first. All things of one depth are asked at once."""
        root = self.application()
        if not root:
            return []
        seen, level = [], [root]
        while level:
            self._look(level)
            level = [node for node in level if node.depth == 0 or node.has(SHOWING)]
            seen += level
            level = [child for node in level for child in node.children]
        return seen

    def _process_of(self, owner):
        try:
            return self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                      "GetConnectionUnixProcessID", GLib.Variant("(s)", (owner,)), None,
                                      Gio.DBusCallFlags.NONE, CALL_PATIENCE, None).unpack()[0]
        except GLib.Error:
            return None

    def _look(self, nodes):
        waiting = 0

        def ask(node, interface, method, arguments, take):
            nonlocal waiting

            def answered(bus, result):
                nonlocal waiting
                waiting -= 1
                try:
                    take(node, bus.call_finish(result).unpack())
                except GLib.Error:
                    pass  # it went away while it was looked at

            waiting += 1
            self.bus.call(node.owner, node.path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                          CALL_PATIENCE, None, answered)

        for node in nodes:
            ask(node, ACCESSIBLE, "GetRoleName", None, lambda n, answer: setattr(n, "role", answer[0]))
            ask(node, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name")),
                lambda n, answer: setattr(n, "name", answer[0]))
            ask(node, ACCESSIBLE, "GetState", None,
                lambda n, answer: setattr(n, "states", answer[0][0] | answer[0][1] << 32))
            ask(node, ACCESSIBLE, "GetChildren", None, self._take_children)
        context = GLib.MainContext.default()
        while waiting:
            context.iteration(True)

    def _take_children(self, node, answer):
        node.children = [Node(self.bus, owner, path, node.depth + 1, node) for owner, path in answer[0]]
