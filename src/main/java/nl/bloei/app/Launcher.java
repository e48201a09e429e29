package nl.bloei.app;

/** Where the program starts: the window without arguments, the command line with arguments. */
public final class Launcher {
    private Launcher() {
    }

    /** Starts the program. */
    public static void main(String[] args) {
        System.out.println("Bloei " + args.length);
    }
}
