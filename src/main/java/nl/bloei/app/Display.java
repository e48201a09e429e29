package nl.bloei.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/**
 * Finds out whether a window can be opened, before the toolkit starts: once that has failed it cannot start again in
 * the same program.
 */
enum Display {
    /** A window can be opened. */
    PRESENT,
    /** There is no screen: no display is set, or it does not answer. */
    NO_SCREEN,
    /** There is a screen, but GTK 3 is not installed. */
    NO_GTK;

    private static final String X11 = "libX11.so.6";

    /** Looks at this machine. macOS and Windows always have a screen, and the headless platform brings its own. */
    static Display look() {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return PRESENT;
        }
        if (!isUnix()) {
            return PRESENT;
        }
        String name = System.getenv("DISPLAY");
        if (name == null || name.isBlank() || !loads(X11) || !opens()) {
            return NO_SCREEN;
        }
        return loads("libgtk-3.so.0") && loads("libXtst.so.6") ? PRESENT : NO_GTK;
    }

    /** Whether the toolkit can paint text into memory: without a screen it still wants Pango and FreeType. */
    static boolean paints() {
        return !isUnix() || (loads("libpangoft2-1.0.so.0") && loads("libfreetype.so.6"));
    }

    private static boolean isUnix() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !system.contains("mac") && !system.contains("win");
    }

    /** Whether the X server that {@code DISPLAY} names answers; also under Wayland JavaFX speaks X. */
    @SuppressWarnings("restricted")
    private static boolean opens() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup(X11, arena);
            MethodHandle open = function(x11, "XOpenDisplay",
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close = function(x11, "XCloseDisplay",
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.address() == 0) {
                return false;
            }
            int closed = (int) close.invokeExact(display);
            return closed == 0;
        } catch (Throwable e) {
            return false;
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(SymbolLookup library, String name, FunctionDescriptor shape) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), shape);
    }

    @SuppressWarnings("restricted")
    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
