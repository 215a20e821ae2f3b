// Stands where Factory's image has the built file, so that its argv starts this controller.
import '/workspace/controller/src/main.ts';
