# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's service for notices: prints each one that it is given, and presses it when a line comes in."""
import sys

from gi.repository import Gio, GLib

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
METHODS = f"""<node><interface name="{NAME}">
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
<arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>"""


def called(_bus, _sender, _path, _interface, method, given, reply):
    if method == "Notify":
        program, _, _, title, text, _, _, _ = given.unpack()
        print(f"{program}: {title}: {text}", flush=True)
        reply.return_value(GLib.Variant("(u)", (1,)))
    else:
        print("closed", flush=True)
        reply.return_value(None)


def main():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    interface = Gio.DBusNodeInfo.new_for_xml(METHODS).interfaces[0]
    bus.register_object(PATH, interface, called, None, None)

    def press(*_):
        if not sys.stdin.readline():
            return False
        bus.emit_signal(None, PATH, NAME, "ActionInvoked", GLib.Variant("(us)", (1, "default")))
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IO_IN, press)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None)
    GLib.MainLoop().run()


main()
